package org.amparo.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;

/** A year of anybody's life or plans. A browser's calendar sends four digits; what was sent otherwise may be a year that neither a table nor a sum of days can hold. */
@FacesValidator("amparo.day")
public class DayValidator implements Validator<TemporalAccessor> {

    private static final ValueRange YEARS = ValueRange.of(1000, 2999);

    @Override
    public void validate(FacesContext context, UIComponent component, TemporalAccessor day) {
        if (day == null || canBeMeant(day)) return;
        var said = CDI.current().select(Messages.class).get().get("frame.date.wrong");
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
    }

    static boolean canBeMeant(TemporalAccessor day) {
        return YEARS.isValidValue(day.get(ChronoField.YEAR));
    }
}
