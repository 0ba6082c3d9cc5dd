package org.amparo.justice.custody;

import java.time.Instant;
import java.util.Set;
import org.amparo.file.FileFacts;
import org.amparo.justice.custody.ItemWorkflow.Action;
import org.amparo.justice.custody.ItemWorkflow.State;

/** A thing as the legal adviser reads it. Lives for one request. */
public record ItemDetails(ItemId id, ItemKind kind, State state, String what, String source, String original, String told, boolean privileged, String fingerprint, FileFacts file,
                          Instant registeredAt, Instant changedAt, Set<Action> next, long version) {

    public ItemDetails {
        next = Set.copyOf(next);
    }

    public boolean over() {
        return ItemWorkflow.TABLE.endsAt(state);
    }

    /** Counts for something that has to be shown: given back, destroyed or unsafe it does not. */
    public boolean counts() {
        return !over() && kind.mayHaveAFile();
    }

    /** A copy may be put in: there is none yet, and it is no material that nobody may have. */
    public boolean takesAFile() {
        return file == null && !over() && kind.mayHaveAFile() && state == State.REGISTERED;
    }

    @Override
    public String toString() {
        return "thing " + id;
    }
}
