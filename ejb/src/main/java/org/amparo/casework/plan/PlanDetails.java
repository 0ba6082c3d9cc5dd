package org.amparo.casework.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.amparo.shared.PlanId;
import org.amparo.survivor.consent.Giving;

/** A plan as its page shows it. Lives for one request; prints as an id. */
public record PlanDetails(PlanId id, PlanWorkflow.State state, int edition, boolean noWishNow, Words words, Agreed agreed, Ahead ahead, Over over,
                          long version) implements Serializable {

    public record Words(String whatHelps, String myView, String agreed) implements Serializable {
        @Override
        public String toString() {
            return "words";
        }
    }

    public record Agreed(Instant at, String language, Giving.Copy copy, Instant copyAt) implements Serializable {}

    public record Ahead(LocalDate reviewOn, LocalDate checkIn, ExploitedAgain exploitedAgain) implements Serializable {}

    public record Over(CompletedBy completedBy, Instant completedAt) implements Serializable {}

    @Override
    public String toString() {
        return "plan " + id;
    }
}
