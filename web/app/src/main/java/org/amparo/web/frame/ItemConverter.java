package org.amparo.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;

/** Takes back only what was offered: a value that is not among the items is nothing. */
@FacesConverter(value = "amparo.item", managed = true)
public class ItemConverter implements Converter<Object> {

    @Inject
    private Choices choices;

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String sent) {
        if (sent == null || sent.isEmpty()) return null;
        return offered(component).stream().map(SelectItem::getValue).filter(value -> sent.equals(word(value))).findFirst().orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return word(value);
    }

    private List<SelectItem> offered(UIComponent component) {
        return choices.of(component.getAttributes().get("items"));
    }

    private static String word(Object value) {
        return value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
