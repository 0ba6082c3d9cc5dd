package org.amparo.justice.testimony;

import org.amparo.justice.testimony.HearingRequestWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** Whether the conditions of a step are met: by what is said with it and by what the record knows, nothing else. */
@Holds({Recommendation.R_69, Recommendation.R_70, Recommendation.R_73, Recommendation.R_88})
record RequestPolicy(RequestStep step, RequestFacts facts) {

    boolean met(Guard guard) {
        return switch ((Condition) guard) {
            case TAKES_PART -> facts.takesPart();
            case REMOTE_OFFERED_FIRST -> step instanceof RequestStep.SayWish said && offeredFirst(said.wish());
            case REUSE_OFFERED_FIRST -> facts.reuseOffered();
            case ALTERNATIVE_CONSIDERED -> step instanceof RequestStep.Review review && !review.considered().alternatives().isEmpty();
            case ELEMENTS_LOOKED_FOR -> facts.lookedFor();
            case AS_SHE_WISHES -> step instanceof RequestStep.Send send && asSheWishes(send.ask(), facts.wish());
            case LEGAL_BASIS_NAMED -> step instanceof RequestStep.Send send && based(send.ask());
            case CONSENT_COVERS_IT -> facts.consentHolds();
            case MUTUAL_ASSISTANCE_WHEN_ABROAD -> step instanceof RequestStep.Send send && (!send.ask().abroad() || send.ask().assistance() != null);
            case MEASURES_NAMED -> step instanceof RequestStep.Decide decide && !decide.ruling().ways().isEmpty();
            case IN_TIME -> !facts.appealOver();
            case SHE_DECIDED_AGAIN -> facts.decidedAt() != null && facts.ruledAt() != null && facts.decidedAt().isAfter(facts.ruledAt());
            case NOTHING_AHEAD -> !facts.ahead();
        };
    }

    /** The room of the court stands in her list only after everything from afar was spoken of. */
    static boolean offeredFirst(Wish wish) {
        return wish.remoteOffered() || wish.ranked().stream().noneMatch(Way::inTheRoom);
    }

    /** Nothing is asked for that she does not want, and the room of the court only when she wants it most. */
    static boolean asSheWishes(Ask ask, Wish wish) {
        return wish != null && wish.ranked().containsAll(ask.ways()) && (ask.ways().stream().noneMatch(Way::inTheRoom) || offeredFirst(wish) && wish.first().inTheRoom());
    }

    /** The law of a country is a law by its name. */
    private static boolean based(Ask ask) {
        return !ask.bases().isEmpty() && (!ask.bases().contains(LegalBasis.NATIONAL_LAW) || ask.law() != null);
    }
}
