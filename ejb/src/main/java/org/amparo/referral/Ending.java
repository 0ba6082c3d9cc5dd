package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.vault.Sealed;

/** How a loop closed, in codes, and what she said about it. */
@Embeddable
record Ending(@Column(name = "reason_code") String reason,
              @Enumerated(EnumType.STRING) @Column(name = "next_step") NextStep nextStep,
              @Enumerated(EnumType.STRING) @Column(name = "outcome") Outcome outcome,
              @Enumerated(EnumType.STRING) @Column(name = "survivors_word") SurvivorsWord asked,
              @Column(name = "word") Sealed word,
              @Column(name = "ended_at") Instant at) {

    static Ending because(Enum<?> reason, NextStep next, Instant at) {
        return new Ending(reason == null ? null : reason.name(), next, null, null, null, at);
    }

    /** Standing still is no end. */
    static Ending pausedBecause(Enum<?> reason) {
        return new Ending(reason.name(), null, null, null, null, null);
    }

    static Ending inHerWords(Outcome outcome, SurvivorsWord asked, Sealed word, Instant at) {
        return new Ending(null, null, outcome, asked, word, at);
    }
}
