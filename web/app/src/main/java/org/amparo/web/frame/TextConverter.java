package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.amparo.shared.Signs;

/** Free text is kept exactly as typed; only signs that no document can carry are refused, and taken out of what is shown again. */
@FacesConverter("amparo.text")
public class TextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (Signs.nothing(typed)) return null;
        var text = typed.replace("\r\n", "\n");
        if (text.codePoints().allMatch(Signs::canBeShown)) return text;
        ((EditableValueHolder) component).setSubmittedValue(clean(text));
        var problem = CDI.current().select(Messages.class).get().get("frame.text.signs");
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, problem, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }

    static String clean(String text) {
        return text.codePoints().filter(Signs::canBeShown).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
