package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** Free text is kept exactly as typed; only signs that no document can carry are refused, and taken out of what is shown again. */
@FacesConverter("amparo.text")
public class TextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) return null;
        var text = typed.replace("\r\n", "\n");
        if (text.codePoints().allMatch(TextConverter::printable)) return text;
        ((EditableValueHolder) component).setSubmittedValue(clean(text));
        var problem = CDI.current().select(Messages.class).get().get("frame.text.signs");
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, problem, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }

    static boolean printable(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF && c != 0x7F || c >= 0xE000 && (c & 0xFFFE) != 0xFFFE;
    }

    static String clean(String text) {
        return text.codePoints().filter(TextConverter::printable).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
