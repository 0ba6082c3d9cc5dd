package org.amparo.partner;

import java.io.Serializable;

/**
 * What we ask of a service before it is used: free for the survivor, and the word that nothing is asked in return.
 * Confidential: no address exists here, only a region.
 */
public record Pledges(boolean unconditional, boolean free, boolean confidential, boolean crossBorder, boolean traumaInformed) implements Serializable {

    public static final Pledges NONE = new Pledges(false, false, false, false, false);

    boolean usable() {
        return unconditional && free;
    }
}
