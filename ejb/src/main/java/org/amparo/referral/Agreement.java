package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.amparo.shared.ConsentId;

/** The consent a referral stands on and the last day it stands; and since when nothing is shown because who gave it for a child may not. */
@Embeddable
record Agreement(@Column(name = "consent_id") UUID consent, @Column(name = "consent_until") LocalDate until, @Column(name = "suspended_at") Instant hiddenAt) {

    static Agreement on(ConsentId consent, LocalDate until) {
        return new Agreement(consent.value(), until, null);
    }

    /** From this moment nothing leaves under it; what was shown is hidden. */
    Agreement suspended(LocalDate today, Instant now) {
        return new Agreement(consent, today.minusDays(1), now);
    }

    Optional<Instant> hidden() {
        return Optional.ofNullable(hiddenAt);
    }

    boolean runningOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
