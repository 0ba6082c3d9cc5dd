package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.StaffId;

/** A supervisor looks before a referral of a child, or at high risk, leaves the house; her sight of it ends with her answer. */
@Embeddable
record SecondLook(@Column(name = "look_asked_of") UUID askedOf, @Column(name = "look_given_by") UUID givenBy,
                  @Column(name = "look_given_at") Instant givenAt) {

    static SecondLook asked(StaffId supervisor) {
        return new SecondLook(supervisor.value(), null, null);
    }

    SecondLook given(StaffId by, Instant at) {
        return new SecondLook(askedOf, by.value(), at);
    }

    boolean isGiven() {
        return givenBy != null;
    }
}
