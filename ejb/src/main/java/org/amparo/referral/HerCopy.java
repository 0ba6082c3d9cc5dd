package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.StaffId;
import org.amparo.survivor.consent.Giving;

/** What became of the paper that says what was sent: a paper can be found by the wrong person, and not handing it over is a choice. */
@Embeddable
record HerCopy(@Enumerated(EnumType.STRING) @Column(name = "her_copy") Giving.Copy handling,
               @Column(name = "her_copy_at") Instant at, @Column(name = "her_copy_by") UUID by) {

    static HerCopy handled(Giving.Copy how, StaffId by, Instant at) {
        return new HerCopy(how, at, by.value());
    }
}
