package org.amparo.referral.breach;

import java.io.Serializable;
import java.util.List;

/**
 * What went wrong with one referral, for whoever oversees it; mostly nothing.
 *
 * @param referralVersion the referral as it stands now: marking it as an error has to know
 */
public record Incidents(List<BreachPage> pages, long referralVersion) implements Serializable {

    public Incidents {
        pages = List.copyOf(pages);
    }
}
