package org.amparo.partner.listing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** How many places a service has, how many are free, and when that was true. */
public record ListedCapacity(
        String unit, BigDecimal available, BigDecimal maximum, String description, Instant updated) implements Serializable {

    public ListedCapacity {
        available = plain(available);
        maximum = plain(maximum);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
