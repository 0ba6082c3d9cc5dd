package org.amparo.survivor.consent;

import static org.amparo.survivor.consent.AnswerFixture.TODAY;
import static org.amparo.survivor.consent.AnswerFixture.aNo;
import static org.amparo.survivor.consent.AnswerFixture.aYes;
import static org.amparo.survivor.consent.AnswerFixture.adult;
import static org.amparo.survivor.consent.AnswerFixture.by;
import static org.amparo.survivor.consent.AnswerFixture.child;
import static org.amparo.survivor.consent.ConsentWorkflow.Condition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Profile;
import org.amparo.survivor.consent.ConsentPolicy.Circumstances;
import org.amparo.survivor.consent.ConsentWorkflow.Condition;
import org.amparo.survivor.consent.ConsentWorkflow.State;
import org.amparo.survivor.consent.Giving.Copy;
import org.amparo.survivor.consent.Giving.GivenBy;
import org.amparo.survivor.consent.Giving.GiverIs;
import org.amparo.survivor.consent.Giving.Implicated;
import org.amparo.survivor.consent.Giving.Mode;
import org.amparo.survivor.consent.Telling.TeachBack;
import org.amparo.survivor.consent.Telling.TextBy;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentPolicyTest {

    private static Set<Guard> unmet(RecordConsent said, Circumstances now) {
        return switch (ConsentWorkflow.TABLE.ask(State.DRAFT, ConsentWorkflow.Action.RECORD, Set.of(Actor.CASEWORKER), g -> ConsentPolicy.met(g, said, now))) {
            case Move.GuardUnmet<State> refused -> Set.copyOf(refused.unmet());
            case Move.Allowed<State> allowed -> Set.of();
            default -> throw new AssertionError("not asked");
        };
    }

    @Test
    void aYesThatWasExplainedAndUnderstoodMayBeRecorded() {
        assertEquals(Set.of(), unmet(aYes().record(), adult()));
    }

    @ParameterizedTest
    @EnumSource(Explained.class)
    @Holds(Recommendation.R_40)
    void nothingMayBeLeftUnexplained(Explained left) {
        assertEquals(Set.of(EVERYTHING_EXPLAINED), unmet(aYes().explained(EnumSet.complementOf(EnumSet.of(left))).record(), adult()));
    }

    @ParameterizedTest
    @EnumSource(value = TeachBack.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    @Holds(Recommendation.R_40)
    void whatWasNotUnderstoodIsNoYes(TeachBack how) {
        assertEquals(Set.of(UNDERSTOOD_WHEN_TOLD_BACK), unmet(aYes().toldBack(how).record(), adult()));
    }

    @Test
    @Holds(Recommendation.R_119)
    void aMachineMayNotTranslateConsent() {
        assertEquals(Set.of(TEXT_BY_A_PERSON), unmet(aYes().translatedBy(TextBy.MACHINE).record(), adult()));
    }

    @Test
    @Holds(Recommendation.R_42)
    void nobodySharesWithWhomSheWantsKeptAway() {
        Circumstances keptAway = new Circumstances(Set.of(AnswerFixture.CLINIC), false, 30, Profile.defaults(), TODAY);
        assertEquals(Set.of(RECIPIENT_NOT_EXCLUDED), unmet(aYes().record(), keptAway));
    }

    @ParameterizedTest
    @EnumSource(value = Answer.class, names = "GRANTED", mode = EnumSource.Mode.EXCLUDE)
    @Holds(Recommendation.R_41)
    void aRefusalIsMetByNothing(Answer answer) {
        Circumstances worst = new Circumstances(Set.of(AnswerFixture.CLINIC), true, 9, Profile.defaults(), TODAY);
        assertEquals(Set.of(), unmet(aNo().answer(answer).translatedBy(TextBy.MACHINE).record(), worst));
    }

    @Test
    @Holds(Recommendation.R_35)
    void aSpokenYesNeedsAWitness() {
        assertEquals(Set.of(GIVEN_BY_WHO_MAY), unmet(aYes().given(Giving.herself(Mode.ORAL_WITNESSED, " ", Copy.GIVEN)).record(), adult()));
        assertEquals(Set.of(), unmet(aYes().given(Giving.herself(Mode.ORAL_WITNESSED, "J.", Copy.GIVEN)).record(), adult()));
    }

    record Who(String what, Giving giving, Circumstances now, boolean may) {

        @Override
        public String toString() {
            return what + (may ? ": may" : ": may not");
        }
    }

    static Stream<Who> whoMayConsent() {
        Giving self = Giving.herself(Mode.WRITTEN, null, Copy.GIVEN);
        Giving parent = by(GivenBy.GUARDIAN_WITH_ASSENT, "P.", GiverIs.PARENT, Implicated.NO, "yes, please");
        return Stream.of(
                new Who("an adult for herself", self, adult(), true),
                new Who("a child of 12 for herself", self, child(12, 18), false),
                new Who("a child of 16 where 16 is enough", self, child(16, 16), true),
                new Who("a child of 15 where 16 is enough", self, child(15, 16), false),
                new Who("a child whose age nobody knows, where 16 is enough", self, child(null, 16), false),
                new Who("a parent with the child's assent", parent, child(12, 18), true),
                new Who("a parent for an adult", parent, adult(), false),
                new Who("a parent who had a part in it", by(GivenBy.GUARDIAN_WITH_ASSENT, "P.", GiverIs.PARENT, Implicated.YES, "yes"), child(12, 18), false),
                new Who("a temporary guardian who had a part in it", by(GivenBy.GUARDIAN_WITH_ASSENT, "P.", GiverIs.TEMPORARY_GUARDIAN, Implicated.YES, "yes"), child(12, 18), false),
                new Who("an authority whose person had a part in it", by(GivenBy.GUARDIAN_WITH_ASSENT, "P.", GiverIs.AUTHORITY, Implicated.YES, "yes"), child(12, 18), false),
                new Who("a parent of whom nobody knows", by(GivenBy.GUARDIAN_WITH_ASSENT, "P.", GiverIs.PARENT, Implicated.NOT_KNOWN, "yes"), child(12, 18), false),
                new Who("a parent nobody asked about", by(GivenBy.GUARDIAN_WITH_ASSENT, "P.", GiverIs.PARENT, null, "yes"), child(12, 18), false),
                new Who("a temporary guardian", by(GivenBy.GUARDIAN_WITH_ASSENT, "G.", GiverIs.TEMPORARY_GUARDIAN, null, "yes"), child(12, 18), true),
                new Who("the authority", by(GivenBy.GUARDIAN_WITH_ASSENT, "A.", GiverIs.AUTHORITY, null, "yes"), child(12, 18), true),
                new Who("a guardian without the child's assent", by(GivenBy.GUARDIAN_WITH_ASSENT, "G.", GiverIs.AUTHORITY, null, " "), child(12, 18), false),
                new Who("a guardian without a name", by(GivenBy.GUARDIAN_WITH_ASSENT, null, GiverIs.AUTHORITY, null, "yes"), child(12, 18), false),
                new Who("a guardian nobody placed", by(GivenBy.GUARDIAN_WITH_ASSENT, "G.", null, null, "yes"), child(12, 18), false),
                new Who("a representative for a child", by(GivenBy.REPRESENTATIVE, "R.", GiverIs.REPRESENTATIVE, null, null), child(12, 18), false),
                new Who("a representative for an adult", by(GivenBy.REPRESENTATIVE, "R.", GiverIs.REPRESENTATIVE, null, null), adult(), true),
                new Who("a representative without a name", by(GivenBy.REPRESENTATIVE, null, GiverIs.REPRESENTATIVE, null, null), adult(), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoMayConsent(Who who) {
        assertEquals(who.may() ? Set.of() : Set.of(GIVEN_BY_WHO_MAY), unmet(aYes().given(who.giving()).record(), who.now()));
    }

    @Test
    void onlyACaseworkersHandRecordsIt() {
        var move = ConsentWorkflow.TABLE.ask(State.DRAFT, ConsentWorkflow.Action.RECORD, Set.of(Actor.FIRST_CONTACT), g -> true);
        assertInstanceOf(Move.NotYours.class, move);
    }

    @Test
    void whatLeavesTheHouseRunsOutAfterNinetyDaysAndACaseDoesNot() {
        assertEquals(TODAY.plusDays(90), ConsentPolicy.lastDay(aYes().record(), Profile.defaults(), TODAY));
        assertEquals(null, ConsentPolicy.lastDay(aYes().about(ConsentPurpose.CASE_MANAGEMENT).record(), Profile.defaults(), TODAY));
        assertEquals(TODAY.plusDays(5), ConsentPolicy.lastDay(aYes().until(TODAY.plusDays(5)).record(), Profile.defaults(), TODAY));
        assertEquals(null, ConsentPolicy.lastDay(aNo().record(), Profile.defaults(), TODAY));
    }

    @Test
    void aDayThatIsOverOrTooFarIsRefused() {
        assertEquals(Optional.empty(), ConsentPolicy.dayProblem(aYes().until(TODAY).record(), Profile.defaults(), TODAY));
        assertEquals(Optional.empty(), ConsentPolicy.dayProblem(aYes().until(TODAY.plusDays(90)).record(), Profile.defaults(), TODAY));
        assertTrue(ConsentPolicy.dayProblem(aYes().until(TODAY.plusDays(91)).record(), Profile.defaults(), TODAY).isPresent());
        assertTrue(ConsentPolicy.dayProblem(aYes().until(TODAY.minusDays(1)).record(), Profile.defaults(), TODAY).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void everyConditionThatIsNotMetIsExplained(Condition condition) {
        var problem = ConsentPolicy.problems(List.of(condition), aYes().record(), child(12, 18)).getFirst();
        assertTrue(problem.key().startsWith("survivor.problem."));
        assertFalse(problem.field().isEmpty());
    }

    @Test
    @Holds(Recommendation.R_103)
    void aParentWhoHadAPartIsRefusedAsAParentAndNotForWantOfAWitness() {
        Giving father = new Giving(GivenBy.GUARDIAN_WITH_ASSENT, "His father", GiverIs.PARENT, Implicated.NOT_KNOWN, "yes", Mode.ORAL_WITNESSED, null, Copy.GIVEN);
        assertEquals(List.of("givenBy", "witness"), fields(father, child(12, 18)));
        Giving uncle = new Giving(GivenBy.GUARDIAN_WITH_ASSENT, "His uncle", GiverIs.TEMPORARY_GUARDIAN, Implicated.YES, "yes", Mode.WRITTEN, null, Copy.GIVEN);
        assertEquals(List.of("implicated"), fields(uncle, child(12, 18)), "it is said what stands in the way, where it was said");
        Giving guardian = new Giving(GivenBy.GUARDIAN_WITH_ASSENT, "G.", GiverIs.TEMPORARY_GUARDIAN, null, "yes", Mode.ORAL_WITNESSED, null, Copy.GIVEN);
        assertEquals(List.of("witness"), fields(guardian, child(12, 18)));
    }

    private static List<String> fields(Giving giving, Circumstances now) {
        return ConsentPolicy.problems(List.of(GIVEN_BY_WHO_MAY), aYes().given(giving).record(), now).stream().map(p -> p.field()).toList();
    }
}
