package org.amparo.support;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody looked at what waits or rests. @param interim what there is meanwhile now; null leaves it as it was @param next null for the usual time */
public record LookAgain(String interim, LocalDate next) implements Serializable {

    public LookAgain {
        interim = OfferService.words("interim", interim);
    }

    @Override
    public String toString() {
        return "a look again";
    }
}
