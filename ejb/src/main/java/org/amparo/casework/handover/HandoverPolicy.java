package org.amparo.casework.handover;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.casework.Told;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** When somebody may take over: it was asked of this very person, the survivor has said something to it, and everything was gone through. */
@Holds(Recommendation.R_133)
record HandoverPolicy(boolean askedOfThisPerson, SurvivorSays says, Set<HandedOn> goneThrough, Told told, boolean reasonCoded) {

    boolean met(Guard guard) {
        return switch ((HandoverWorkflow.Condition) guard) {
            case ASKED_OF_THIS_PERSON -> askedOfThisPerson;
            case SURVIVOR_HEARD -> says != null && says != SurvivorSays.OBJECTS;
            case GONE_THROUGH_TOGETHER -> goneThrough.equals(EnumSet.allOf(HandedOn.class));
            case SAID_HOW_TOLD -> told != null;
            case REASON_CODED -> reasonCoded;
        };
    }
}
