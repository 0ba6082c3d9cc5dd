package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Standing.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Compartment;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of the rules: what refuses always comes before what allows. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class AccessPolicyTest {

    private static final SurvivorId SOMEBODY = SurvivorId.fresh();

    private static Standing standing(Role role, Relation relation, State state, boolean withdrawn, boolean excluded) {
        return new Standing(Set.of(role), false, SOMEBODY, UUID.randomUUID(), state, withdrawn, excluded, Set.of(relation), Instant.EPOCH);
    }

    private static String rule(Action action, Standing standing) {
        return AccessPolicy.decide(action, standing).rule();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anExcludedPersonIsRefusedEverythingWhateverElseSheIs(Action action) {
        for (Role role : Role.values())
            for (Relation relation : Relation.values())
                assertEquals("excluded", rule(action, standing(role, relation, State.OPEN, false, true)), role + " as " + relation);
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"ERASED", "HOLD"})
    void anErasedOrHeldRecordIsShownToNobody(State state) {
        for (Action action : Action.values())
            for (Role role : Role.values())
                assertInstanceOf(Decision.Refused.class, AccessPolicy.decide(action, standing(role, Relation.LEAD, state, false, false)));
    }

    /** Two people agreed to erase it: codes about that, and a partner's word that nothing is left. */
    @Test
    void whatMayBeDoneWithAHeldRecordOpensNothing() {
        for (Action action : Action.values())
            for (Role role : Role.values())
                for (Relation relation : Relation.values())
                    if (AccessPolicy.decide(action, standing(role, relation, State.HOLD, false, false)) instanceof Decision.Granted granted)
                        assertEquals(Set.of(), granted.compartments(), action + " by " + role + " as " + relation);
    }

    @Test
    void anArchivedRecordIsReadByNobodyInDailyWork() {
        Set<Action> opens = EnumSet.noneOf(Action.class);
        for (Action action : Action.values())
            for (Role role : Role.values())
                for (Relation relation : Relation.values())
                    if (AccessPolicy.decide(action, standing(role, relation, State.ARCHIVED, false, false)) instanceof Decision.Granted granted && !granted.compartments().isEmpty()) opens.add(action);
        assertEquals(EnumSet.of(Action.COMPARE_RECORDS, Action.REVIEW_BREAK_GLASS), opens, "recognising who comes back, and judging an emergency opening");
        assertEquals("archived", rule(Action.READ_CASE, standing(Role.CASEWORKER, Relation.LEAD, State.ARCHIVED, false, false)));
        assertInstanceOf(Decision.Granted.class, AccessPolicy.decide(Action.READ_WHO_HAS_LOOKED, standing(Role.SUPERVISOR, Relation.OVERSIGHT, State.ARCHIVED, false, false)));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anAdministratorOpensNoRecord(Action action) {
        for (Relation relation : EnumSet.complementOf(EnumSet.of(Relation.DUTY)))
            assertInstanceOf(Decision.Refused.class, AccessPolicy.decide(action, standing(Role.ADMIN, relation, State.OPEN, false, false)));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void aRoleWithoutARelationOpensNothing(Action action) {
        for (Role role : Role.values()) {
            Standing unrelated = new Standing(Set.of(role), false, SOMEBODY, UUID.randomUUID(), State.OPEN, false, false, Set.of(), Instant.EPOCH);
            assertEquals("no-row", rule(action, unrelated));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, mode = EnumSource.Mode.EXCLUDE, names = "CONFIRM_RETURN")
    void thePartnerLosesEverythingWhenConsentToTheCaseIsWithdrawn(Action action) {
        assertInstanceOf(Decision.Refused.class, AccessPolicy.decide(action, standing(Role.PARTNER, Relation.RECIPIENT, State.OPEN, true, false)));
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"OPEN", "CLOSED"})
    void whatWasTakenBackMayAlwaysBeSaidToBeGoneAndOpensNothing(State state) {
        Decision said = AccessPolicy.decide(Action.CONFIRM_RETURN, standing(Role.PARTNER, Relation.RECIPIENT, state, true, false));
        assertEquals(Set.of(), assertInstanceOf(Decision.Granted.class, said).compartments());
    }

    @Test
    void afterWithdrawalTheCareTeamMayStillReachHerSafely() {
        assertInstanceOf(Decision.Granted.class, AccessPolicy.decide(Action.REVEAL_CONTACT, standing(Role.CASEWORKER, Relation.LEAD, State.OPEN, true, false)));
        assertEquals("withdrawn", rule(Action.READ_NOTES, standing(Role.CASEWORKER, Relation.LEAD, State.OPEN, true, false)));
    }

    @Test
    void aClosedRecordIsReadNotWritten() {
        assertInstanceOf(Decision.Granted.class, AccessPolicy.decide(Action.READ_CASE, standing(Role.CASEWORKER, Relation.LEAD, State.CLOSED, false, false)));
        assertInstanceOf(Decision.Granted.class, AccessPolicy.decide(Action.KEEP_DRAFT, standing(Role.CASEWORKER, Relation.LEAD, State.CLOSED, false, false)), "aftercare is half typed, too");
        assertEquals("closed", rule(Action.WRITE_NOTE, standing(Role.CASEWORKER, Relation.LEAD, State.CLOSED, false, false)));
    }

    /** One rule for the page, the paper and what is half typed on it: a page that asks for a draft it may not have is no page. */
    @Test
    void aPartnerReadsWhatIsLeftToReportFromAlsoAfterTheCaseIsClosedAndAnswersNothing() {
        for (Action action : List.of(Action.READ_PACKAGE, Action.PRINT_PACKAGE, Action.READ_OWN_DISCLOSURES, Action.KEEP_ANSWER_DRAFT, Action.REPORT_MISDIRECTED, Action.CONFIRM_RETURN))
            assertInstanceOf(Decision.Granted.class, AccessPolicy.decide(action, standing(Role.PARTNER, Relation.RECIPIENT, State.CLOSED, false, false)), action.name());
        assertEquals("closed", rule(Action.ANSWER_REFERRAL, standing(Role.PARTNER, Relation.RECIPIENT, State.CLOSED, false, false)));
        for (Action action : List.of(Action.READ_PACKAGE, Action.PRINT_PACKAGE, Action.KEEP_ANSWER_DRAFT))
            assertEquals("archived", rule(action, standing(Role.PARTNER, Relation.RECIPIENT, State.ARCHIVED, false, false)), action.name());
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void brokenGlassOnlyReads(Action action) {
        for (Role role : Role.values())
            if (AccessPolicy.decide(action, standing(role, Relation.BREAK_GLASS, State.OPEN, false, false)) instanceof Decision.Granted)
                assertTrue(action.kind().onlyLooks(), role + " " + action);
    }

    @Test
    void theLegalAdviserNeverSeesTherapeuticNotes() {
        for (Action action : Action.values())
            if (AccessPolicy.decide(action, standing(Role.LEGAL_ADVISER, Relation.MEMBER, State.OPEN, false, false)) instanceof Decision.Granted granted)
                assertTrue(!granted.compartments().contains(Compartment.HEALTH_PSY) && !granted.compartments().contains(Compartment.NEEDS_SUPPORT), action.name());
    }

    @Test
    void theSystemOpensNoCompartment() {
        for (Action action : Action.values()) {
            Standing system = new Standing(Set.of(), true, SOMEBODY, UUID.randomUUID(), State.OPEN, false, false, Set.of(Relation.SYSTEM), Instant.EPOCH);
            if (AccessPolicy.decide(action, system) instanceof Decision.Granted granted) assertTrue(granted.compartments().isEmpty(), action.name());
        }
    }
}
