package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.stream.Stream;

/** Takes back only what was offered: a value that is not among the items is refused, and never the same as no answer. */
@FacesConverter("amparo.item")
public class ItemConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String sent) {
        if (sent == null || sent.isEmpty()) return null;
        return offered(component).filter(value -> sent.equals(word(value))).findFirst().orElseThrow(ItemConverter::notOffered);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        return word(value);
    }

    private static ConverterException notOffered() {
        String said = CDI.current().select(Messages.class).get().get("frame.choice.notOffered");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
    }

    private static Stream<Object> offered(UIComponent component) {
        return Choices.all(component.getAttributes().get("items")).flatMap(item -> item instanceof SelectItemGroup group ? Stream.of(group.getSelectItems()) : Stream.of(item))
                .map(item -> item instanceof SelectItem ready ? ready.getValue() : item);
    }

    private static String word(Object value) {
        return value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
