package org.amparo.workflow;

import java.util.List;

/** The answer to "may this record take this step now?"; whoever asks must handle every refusal and its reason. */
public sealed interface Move<S> {

    record Allowed<S>(S to) implements Move<S> {}

    /** No row leads from this state by this action, for anybody. */
    record NotInTable<S>() implements Move<S> {}

    /** The row exists, for somebody else. */
    record NotYours<S>() implements Move<S> {}

    /** The row exists and is theirs, but these conditions are not met yet; they are named so that a page can say what to do. */
    record GuardUnmet<S>(List<Guard> unmet) implements Move<S> {
        public GuardUnmet {
            unmet = List.copyOf(unmet);
        }
    }
}
