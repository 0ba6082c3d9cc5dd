package org.amparo.referral.desk;

import java.io.Serializable;

/**
 * One referral as whoever oversees the unit looks at it; nobody's name but the colleague's and the partner's.
 *
 * @param stopped the partner was suspended or ended while it has this in hand
 */
public record Overseen(ReferralRow row, String caseNumber, String partner, boolean stopped, String owner) implements Serializable {

    @Override
    public String toString() {
        return "look at " + row.id();
    }
}
