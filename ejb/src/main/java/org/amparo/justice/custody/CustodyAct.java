package org.amparo.justice.custody;

import java.util.Optional;

/** Everything that can happen to a thing and stands in the account of it: the steps of its life, and what leaves it where it is. */
public enum CustodyAct {
    COLLECTED, COPIED, VIEWED, RECHECKED, SCANNED_AGAIN,
    VERIFY, TAKE_IN, HAND_ON, TAKE_BACK, DISCLOSE, GIVE_BACK, DESTROY, REJECT;

    static CustodyAct of(ItemWorkflow.Action step) {
        return valueOf(step.name());
    }

    /** The step of its life that it was, if it was one. */
    public Optional<ItemWorkflow.Action> step() {
        return ordinal() < VERIFY.ordinal() ? Optional.empty() : Optional.of(ItemWorkflow.Action.valueOf(name()));
    }
}
