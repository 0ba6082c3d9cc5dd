package org.amparo.review.unconditional;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.amparo.shared.DoubtId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.SaidNo;

/**
 * Help that broke off, or of which somebody spoke as if it had a condition: codes and times only.
 *
 * @param after the latest *no* before it, within the time that is looked at; null when only words raised it
 * @param finding what a supervisor found, or null while it waits
 * @param settledAt when that was, or null
 */
public record Doubt(DoubtId id, SurvivorId survivor, String number, ServiceId service, OrganisationId provider, Sign sign, String reason, Instant at,
                    SaidNo.Kind after, Instant saidAt, Finding finding, Instant settledAt) implements Serializable {

    /** Whole days from the *no* to what happened. */
    public long days() {
        return saidAt == null ? 0 : Duration.between(saidAt, at).toDays();
    }
}
