package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** She was asked whom not to send to: before any service was shown, by somebody with a name. What she said is the exclusion list. */
@Embeddable
record WhomNot(@Column(name = "whom_not_asked_at") Instant askedAt, @Column(name = "whom_not_asked_by") UUID askedBy) {}
