package org.amparo.child;

import java.util.Set;

/**
 * What the record knows when a step is asked for.
 *
 * @param kind what it is from now on, said now or before
 * @param relativeSafe nobody of the family is meant, or one who was found to have had no part
 * @param nameSafe the name that was given is not that of an implicated relative
 * @param byWhoStarted the one who asks has assessed what is best for the child, or gathered what is to be decided
 * @param facts what other matters and her consents say today
 */
record Known(Codes.Kind kind, boolean relativeSafe, boolean nameSafe, boolean byWhoStarted, Set<Fact> facts) {

    /** What is true of the child today. DETERMINATION_OPEN: a panel has yet to decide, because it was asked to or because the child would leave where she lives. */
    enum Fact { ASSESSMENT_COMPLETED, REGISTRY_CHECKED_OR_DEFERRED, CONSENT_TO_REGISTRY, CONSENT_TO_TRACING, DETERMINATION_OPEN, HOME_NOT_SUITABLE, TURNED_18, YEAR_AFTER_18 }

    boolean is(Fact fact) {
        return facts.contains(fact);
    }

    boolean nobodyImplicated() {
        return relativeSafe && nameSafe;
    }
}
