package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who of a partner's team has taken it on, and since when. */
@Embeddable
record Claim(@Column(name = "claimed_by") UUID by, @Column(name = "claimed_at") Instant at) {}
