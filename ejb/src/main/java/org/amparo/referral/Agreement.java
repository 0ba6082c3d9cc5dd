package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.shared.ConsentId;

/** The consent a referral stands on and the last day it stands. */
@Embeddable
record Agreement(@Column(name = "consent_id") UUID consent, @Column(name = "consent_until") LocalDate until) {

    static Agreement on(ConsentId consent, LocalDate until) {
        return new Agreement(consent.value(), until);
    }

    boolean runningOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
