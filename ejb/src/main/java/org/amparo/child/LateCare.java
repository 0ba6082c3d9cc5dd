package org.amparo.child;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.SurvivorId;

/** A place to live that should have been looked at again, as whoever oversees the unit may know of it: what kind, when, who leads. No name, no address, no words. */
public record LateCare(ChildMatterId id, SurvivorId survivor, String number, CareKind kind, Instant due, String lead) implements Serializable {

    /** Whole days; none on the first. */
    public long days(Instant now) {
        return Duration.between(due, now).toDays();
    }
}
