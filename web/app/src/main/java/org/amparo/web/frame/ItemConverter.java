package org.amparo.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.model.SelectItem;
import java.util.stream.Stream;

/** Takes back only what was offered: a value that is not among the items is nothing. */
@FacesConverter("amparo.item")
public class ItemConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String sent) {
        if (sent == null || sent.isEmpty()) return null;
        return offered(component).filter(value -> sent.equals(word(value))).findFirst().orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return word(value);
    }

    private static Stream<Object> offered(UIComponent component) {
        return Choices.all(component.getAttributes().get("items")).map(item -> item instanceof SelectItem ready ? ready.getValue() : item);
    }

    private static String word(Object value) {
        return value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
