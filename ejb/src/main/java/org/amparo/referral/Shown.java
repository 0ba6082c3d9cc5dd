package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.amparo.referral.draft.ShownHow;
import org.amparo.vault.Sealed;

/** What she was shown of the package before it left: when, how, and the hash that what is sent must have. */
@Embeddable
record Shown(@Column(name = "shown_at") Instant at,
             @Enumerated(EnumType.STRING) @Column(name = "shown_how") ShownHow how,
             @Column(name = "shown_hash") String hash,
             @Column(name = "shown_salt") Sealed salt) {}
