package org.amparo.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.Words;

/** Whose account of a partner's answer it is: the partner's own, or what a caseworker was told by somebody who has a name. */
record Voice(Permit permit, String saidBy) {

    static Voice itsOwn(Permit permit) {
        return new Voice(permit, null);
    }

    static Voice heardFrom(String saidBy, Permit permit) {
        return new Voice(permit, Words.required("saidBy", saidBy));
    }

    boolean own() {
        return saidBy == null;
    }

    Set<Condition> met(Condition... more) {
        Set<Condition> met = EnumSet.of(Condition.WHO_SAID_SO);
        met.addAll(List.of(more));
        return met;
    }

    Steps.With with(Enum<?> reason) {
        return new Steps.With(reason == null ? null : reason.name(), saidBy);
    }

    @Override
    public String toString() {
        return own() ? "own account" : "heard";
    }
}
