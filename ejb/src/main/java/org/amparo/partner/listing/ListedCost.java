package org.amparo.partner.listing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a service costs, for whom, when. */
public record ListedCost(
        LocalDate validFrom, LocalDate validTo, String option, String currency, BigDecimal amount, String description) implements Serializable {

    public ListedCost {
        amount = amount == null ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }
}
