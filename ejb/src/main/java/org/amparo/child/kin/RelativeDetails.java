package org.amparo.child.kin;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.amparo.shared.RelativeId;

/**
 * Somebody of the family, as the child's team reads it.
 *
 * @param said what the child said to the last step, or why it was not asked
 */
public record RelativeDetails(RelativeId id, Kinship kinship, String name, String note, String said, KinWorkflow.State implicated, boolean clearingAsked, Instant changedAt,
                              Set<KinWorkflow.Action> next, long version) implements Serializable {

    public boolean keptAway() {
        return KinWorkflow.implicated(implicated);
    }

    @Override
    public String toString() {
        return "relative " + id;
    }
}
