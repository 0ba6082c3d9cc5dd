package org.amparo.partner;

import java.io.Serializable;
import org.amparo.shared.ListingId;
import org.amparo.shared.Unacceptable;

/** How many places are free as of now. */
public record SayCapacity(ListingId listing, Integer available, Integer maximum, boolean waiting, long version) implements Serializable {

    private static final int MOST = 100_000;

    public SayCapacity {
        if (available == null) throw Unacceptable.because("available", "partner.problem.placesMissing");
        if (available < 0 || available > MOST) throw Unacceptable.because("available", "partner.problem.places");
        if (maximum != null && (maximum < 0 || maximum > MOST)) throw Unacceptable.because("maximum", "partner.problem.places");
        if (maximum != null && available > maximum) throw Unacceptable.because("available", "partner.problem.moreThanMaximum");
    }
}
