package org.amparo.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What was looked at and agreed with an organisation, and when. */
public record Vetting(LocalDate agreementSigned, LocalDate agreementUntil, Map<VettingCheck, LocalDate> checks) implements Serializable {

    public Vetting {
        checks = checks.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(checks));
    }

    boolean passed(VettingCheck check) {
        return checks.containsKey(check);
    }

    boolean agreementInDate(LocalDate today) {
        return agreementSigned != null && !today.isBefore(agreementSigned) && agreementUntil != null && !today.isAfter(agreementUntil);
    }
}
