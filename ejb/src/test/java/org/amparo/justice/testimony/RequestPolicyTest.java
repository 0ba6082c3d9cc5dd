package org.amparo.justice.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.HearingRequestWorkflow.Condition;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.workflow.Guard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How she is heard follows her wish, from afar first; and every condition of every step can refuse by itself. */
@Holds({Recommendation.R_69, Recommendation.R_70, Recommendation.R_73, Recommendation.R_88})
class RequestPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Wish FROM_AFAR = new Wish(List.of(Way.VIDEO_LINK_SAFE_PLACE, Way.PRE_RECORDED_STATEMENT), Set.of(Measure.SUPPORT_PERSON), true, Set.of(), null, null);
    private static final Assistance ASSISTANCE = new Assistance("Ministry of Justice", "French", TODAY, null, null, null);
    private static final RequestFacts WELL = new RequestFacts(true, NOW, FROM_AFAR, true, true, true, TODAY, NOW.minusSeconds(60), false, NOW);

    private static Ask ask(Set<Way> ways, Set<LegalBasis> bases, String law, String from, Assistance assistance) {
        return new Ask(AuthorityKind.COURT, new OrganisationId(java.util.UUID.randomUUID()), null, "ES", from, "es", ways, Set.of(), bases, law, TODAY, assistance);
    }

    private static Ask usual() {
        return ask(Set.of(Way.VIDEO_LINK_SAFE_PLACE), Set.of(LegalBasis.UN_CONVENTION_VIDEO_LINK), null, "ES", null);
    }

    private static RequestStep well(Action action) {
        return switch (action) {
            case SAY_WISH -> new RequestStep.SayWish(FROM_AFAR);
            case REVIEW -> new RequestStep.Review(new Considered(Set.of(Alternative.DOCUMENTS), Reuse.NOT_ACCEPTED, null, null));
            case REQUEST -> new RequestStep.Send(usual());
            case GRANT, GRANT_PARTLY, REFUSE -> new RequestStep.Decide(action, new Ruling(TODAY, null, Set.of(Way.VIDEO_LINK_SAFE_PLACE), Set.of(), null, null));
            case SPARE, APPEAL, ACCEPT, COMPLETE, CANCEL -> new RequestStep.Plain(action);
        };
    }

    /** The same step in the same world, but for this one condition. */
    private static RequestPolicy without(Condition condition, Action action) {
        RequestStep step = well(action);
        return switch (condition) {
            case TAKES_PART -> new RequestPolicy(step, new RequestFacts(false, null, FROM_AFAR, true, true, true, TODAY, null, false, NOW));
            case REMOTE_OFFERED_FIRST -> new RequestPolicy(new RequestStep.SayWish(new Wish(List.of(Way.IN_PERSON_WITH_PROTECTION), Set.of(), false, Set.of(), null, null)), WELL);
            case REUSE_OFFERED_FIRST -> new RequestPolicy(step, new RequestFacts(true, NOW, FROM_AFAR, false, true, true, TODAY, NOW, false, NOW));
            case ALTERNATIVE_CONSIDERED -> new RequestPolicy(new RequestStep.Review(new Considered(Set.of(), Reuse.NOT_ACCEPTED, null, null)), WELL);
            case ELEMENTS_LOOKED_FOR -> new RequestPolicy(step, new RequestFacts(true, NOW, FROM_AFAR, true, false, true, TODAY, NOW, false, NOW));
            case AS_SHE_WISHES -> new RequestPolicy(new RequestStep.Send(ask(Set.of(Way.WRITTEN_STATEMENT), usual().bases(), null, "ES", null)), WELL);
            case LEGAL_BASIS_NAMED -> new RequestPolicy(new RequestStep.Send(ask(usual().ways(), Set.of(LegalBasis.NATIONAL_LAW), " ", "ES", null)), WELL);
            case CONSENT_COVERS_IT -> new RequestPolicy(step, new RequestFacts(true, NOW, FROM_AFAR, true, true, false, TODAY, NOW, false, NOW));
            case MUTUAL_ASSISTANCE_WHEN_ABROAD -> new RequestPolicy(new RequestStep.Send(ask(usual().ways(), usual().bases(), null, "MA", null)), WELL);
            case MEASURES_NAMED -> new RequestPolicy(new RequestStep.Decide(action, new Ruling(TODAY, null, Set.of(), Set.of(), null, null)), WELL);
            case IN_TIME -> new RequestPolicy(step, new RequestFacts(true, NOW, FROM_AFAR, true, true, true, TODAY.minusDays(2), NOW, false, NOW));
            case SHE_DECIDED_AGAIN -> new RequestPolicy(step, new RequestFacts(true, NOW, FROM_AFAR, true, true, true, TODAY, NOW, false, NOW));
            case NOTHING_AHEAD -> new RequestPolicy(step, new RequestFacts(true, NOW, FROM_AFAR, true, true, true, TODAY, NOW, true, NOW));
        };
    }

    private static Set<Condition> unmet(State from, Action action, RequestPolicy policy) {
        return HearingRequestWorkflow.TABLE.step(from, action).orElseThrow().guards().stream().filter(g -> !policy.met(g)).map(Condition.class::cast).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStepGoesWhenAllIsWellAndIsRefusedByEachOfItsConditionsAlone(State from) {
        for (Action action : Action.values())
            HearingRequestWorkflow.TABLE.step(from, action).ifPresent(step -> {
                assertEquals(Set.of(), unmet(from, action, new RequestPolicy(well(action), WELL)), from + " " + action);
                for (Guard guard : step.guards()) {
                    Set<Condition> refused = unmet(from, action, without((Condition) guard, action));
                    assertTrue(refused.contains((Condition) guard), from + " " + action + " without " + guard + ": " + refused);
                    // no decision at all is also no new one
                    if (guard != Condition.TAKES_PART) assertEquals(Set.of(guard), refused, from + " " + action);
                }
            });
    }

    @Test
    void remoteWaysAreOfferedFirstAndTheRoomOfTheCourtLast() {
        List<Way> offered = Way.offered();

        assertTrue(offered.getFirst().overALink());
        assertTrue(offered.getLast().inTheRoom());
        assertEquals(1, offered.stream().filter(Way::inTheRoom).count());
        int lastLink = offered.lastIndexOf(offered.stream().filter(Way::overALink).reduce((a, b) -> b).orElseThrow());
        assertTrue(offered.subList(0, lastLink + 1).stream().allMatch(Way::overALink));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theRoomOfTheCourtIsAskedForOnlyAfterRemoteWasOfferedAndOnlyAsHerFirstWish(Way way) {
        for (boolean offered : new boolean[] {true, false})
            for (List<Way> ranked : rankings(way)) {
                Wish wish = new Wish(ranked, Set.of(), offered, Set.of(), null, null);
                boolean inPerson = way.inTheRoom();
                assertEquals(ranked.stream().noneMatch(Way::inTheRoom) || offered, RequestPolicy.offeredFirst(wish), wish.ranked() + " " + offered);
                assertEquals(!inPerson || offered && ranked.getFirst() == way, RequestPolicy.asSheWishes(ask(Set.of(way), usual().bases(), null, "ES", null), wish), ranked + " " + offered);
            }
    }

    private static List<List<Way>> rankings(Way way) {
        List<List<Way>> all = new ArrayList<>(List.of(List.of(way)));
        for (Way other : Way.values()) if (other != way) all.addAll(List.of(List.of(way, other), List.of(other, way)));
        return all;
    }

    @Test
    void whatSheDidNotNameIsNeverAskedFor() {
        for (Way way : Way.values())
            if (!FROM_AFAR.ranked().contains(way)) assertFalse(RequestPolicy.asSheWishes(ask(Set.of(way), usual().bases(), null, "ES", null), FROM_AFAR), way.name());
    }

    @Test
    void acrossABorderTheStatesAskEachOther() {
        assertTrue(new RequestPolicy(new RequestStep.Send(ask(usual().ways(), usual().bases(), null, "MA", ASSISTANCE)), WELL).met(Condition.MUTUAL_ASSISTANCE_WHEN_ABROAD));
        assertThrows(Unacceptable.class, () -> new Assistance(null, "French", TODAY, null, null, null));
        assertThrows(Unacceptable.class, () -> new Assistance("Ministry", "French", TODAY, null, null, Assistance.Answer.AGREED), "an answer has a day");
        assertThrows(Unacceptable.class, () -> new Assistance("Ministry", "French", TODAY, null, TODAY.minusDays(1), Assistance.Answer.AGREED), "nobody answers before");
    }

    /** It is the first of March in London then, and still the last of February in America. */
    @ParameterizedTest
    @CsvSource({"2027-02-28T12:00:00Z, true", "2027-03-01T03:00:00Z, true", "2027-03-01T11:59:59Z, true", "2027-03-01T12:00:00Z, false", "2027-03-02T00:00:00Z, false"})
    void theLastDayToAskAgainIsOverWhenItIsOverEverywhere(Instant now, boolean inTime) {
        var facts = new RequestFacts(true, NOW, FROM_AFAR, true, true, true, LocalDate.of(2027, 2, 28), NOW, false, now);
        assertEquals(inTime, new RequestPolicy(well(Action.APPEAL), facts).met(Condition.IN_TIME));
    }

    @Test
    void anOldDecisionToTakePartIsNoAnswerToANewRefusal() {
        for (int seconds = -1; seconds <= 1; seconds++) {
            var facts = new RequestFacts(true, NOW.plusSeconds(seconds), FROM_AFAR, true, true, true, null, NOW, false, NOW);
            assertEquals(seconds > 0, new RequestPolicy(well(Action.ACCEPT), facts).met(Condition.SHE_DECIDED_AGAIN));
        }
    }

    @Test
    @Holds(Recommendation.R_11)
    void herNoAsksForNothingAtAnyMoment() {
        for (State state : State.values())
            if (!HearingRequestWorkflow.TABLE.endsAt(state)) assertEquals(List.of(), HearingRequestWorkflow.TABLE.step(state, Action.CANCEL).orElseThrow().guards());
        assertEquals(Set.of(), Set.of(RequestStep.Plain.class.getRecordComponents()).stream().map(c -> c.getName()).filter(n -> !n.equals("action")).collect(Collectors.toSet()), "there is no place for a reason");
    }
}
