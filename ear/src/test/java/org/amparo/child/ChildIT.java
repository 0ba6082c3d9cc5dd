package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.Kinship;
import org.amparo.child.kin.RecordRelative;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Giving;
import org.amparo.work.TaskKind;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.Test;

/** A child whose uncle is implicated, through the doors, in the server. */
class ChildIT extends OfAChild {

    @Test
    @Holds({Recommendation.R_81, Recommendation.R_100, Recommendation.R_101, Recommendation.R_104})
    void whatProtectsAChildBeginsByItselfWhenItIsLearntThatSheIsOne() {
        List<MatterDetails> all = chen.does(() -> child.list(file));

        assertEquals(Set.of(Track.ASSESSMENT, Track.GUARDIAN, Track.REGISTRY, Track.LEGAL_HELP, Track.EDUCATION, Track.TRACING, Track.ADULTHOOD),
                all.stream().map(MatterDetails::track).collect(Collectors.toSet()));
        assertTrue(owed().containsAll(Set.of(TaskKind.CHILD_ASSESSMENT, TaskKind.CHILD_GUARDIAN, TaskKind.CHILD_LAWYER, TaskKind.CHILD_SCHOOL)), owed().toString());
        assertEquals(LocalDate.now().plusYears(5), the(Track.ADULTHOOD).dueAt().atZone(java.time.ZoneOffset.UTC).toLocalDate());
        var summary = chen.together(e -> summaries.of(access.require(Action.READ_CASE, file))).stream().filter(s -> s.area() == SummaryArea.CHILD).findFirst().orElseThrow();
        assertEquals(7, summary.open());
        boolean begun = chen.does(() -> child.begin(file));
        assertFalse(begun, "what is there stays");
    }

    @Test
    void anAdultsCaseHasNoneOfIt() {
        CaseId other = opened.of("Rosa", chen, carla);

        assertEquals(List.of(), chen.does(() -> child.list(other)));
        assertThrows(Unacceptable.class, () -> chen.does(() -> child.begin(other)));
    }

    @Test
    @Holds({Recommendation.R_97, Recommendation.R_103})
    void anUncleWhoIsSuspectedIsTakenOutOfEverythingAtOnce() {
        RelativeId uncle = uncle();
        relative(chen, uncle, KinWorkflow.Action.SAY_NOT_IMPLICATED, Views.inHerWords("He was kind"));
        assertEquals("He was kind", chen.does(() -> kin.read(uncle)).said());
        ChildMatterId care = chen.does(() -> child.open(file, Track.CARE, Said.nothing().with(CareKind.KIN)));
        take(chen, Track.CARE, "MATCH", heard().of(uncle).seen(Assurance.CLOSER_OPTIONS_WEIGHED, Assurance.SIBLINGS_TOGETHER));
        chen.does(() -> child.open(file, Track.FAMILY_HELP, Said.nothing().with(FamilyHelpKind.INCOME).of(uncle)));
        take(chen, Track.FAMILY_HELP, "START", heard());
        take(chen, Track.GUARDIAN, "REQUEST", Said.nothing());
        take(chen, Track.GUARDIAN, "APPOINT", heard().named("Yusuf").of(uncle).with(GuardianKind.FAMILY_MEMBER));

        relative(carla, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());

        assertEquals(CareWorkflow.State.NOT_CHOSEN, chen.does(() -> child.read(care)).state());
        assertEquals(FamilyHelpWorkflow.State.STOPPED, the(Track.FAMILY_HELP).state());
        assertEquals(GuardianWorkflow.State.CHANGE_REQUESTED, the(Track.GUARDIAN).state());
        assertTrue(owed().contains(TaskKind.LOOK_AT_FAMILY_SAFETY));
        assertEquals(List.of("Yusuf Karimi"), chen.does(() -> keptAway.list(file)).stream().map(k -> k.name()).toList());
        assertThrows(Unacceptable.class, () -> take(chen, Track.GUARDIAN, "APPOINT", heard().named("Somebody").of(uncle).with(GuardianKind.FAMILY_MEMBER)));
        assertThrows(Unacceptable.class, () -> take(chen, Track.GUARDIAN, "APPOINT", heard().named("Youssef Karimi").with(GuardianKind.TEMPORARY_GUARDIAN)), "by another spelling");
        take(chen, Track.GUARDIAN, "APPOINT", heard().named("Ines Prado").with(GuardianKind.GUARDIANSHIP_SERVICE));
    }

    @Test
    @Holds(Recommendation.R_105)
    void sheLivesInOnePlaceAtATime() {
        ChildMatterId first = placed("Casa Norte");
        assertEquals(CareWorkflow.State.PLACED, chen.does(() -> child.read(first)).state());

        ChildMatterId second = placed("Casa Sur", Assurance.CANNOT_WAIT);

        assertEquals(CareWorkflow.State.ENDED, chen.does(() -> child.read(first)).state(), "the move ends where she lived before");
        assertEquals(null, chen.does(() -> child.read(first)).dueAt(), "nobody looks in there any more");
        assertEquals("MOVE_ON", chen.does(() -> child.steps(first)).getFirst().action());
        assertEquals(List.of(second), chen.does(() -> child.list(file)).stream().filter(m -> m.state() == CareWorkflow.State.PLACED).map(MatterDetails::id).toList());
    }

    private ChildMatterId placed(String where, Assurance... also) {
        ChildMatterId care = chen.does(() -> child.open(file, Track.CARE, Said.nothing().with(CareKind.FOSTER_FAMILY)));
        step(care, "MATCH", heard().named(where).seen(Assurance.CLOSER_OPTIONS_WEIGHED, Assurance.SIBLINGS_TOGETHER));
        step(care, "PLACE", Said.nothing().seen(java.util.stream.Stream.concat(java.util.stream.Stream.of(Assurance.SAFETY_LOOKED_AT), java.util.Arrays.stream(also)).toArray(Assurance[]::new)));
        return care;
    }

    private void step(ChildMatterId care, String action, Said said) {
        chen.does(() -> {
            child.take(care, action, said, child.read(care).version());
            return null;
        });
    }

    @Test
    @Holds({Recommendation.R_100, Recommendation.R_103})
    void noImplicatedRelativeConsentsForAChild() {
        relative(chen, uncle(), KinWorkflow.Action.SAY_IMPLICATED, Views.notAsked());

        assertThrows(Unacceptable.class, () -> agrees("Yousuf Karimi", Giving.GiverIs.TEMPORARY_GUARDIAN, ConsentPurpose.MISSING_CHILD_CHECK));
        agrees("Omar Karimi", Giving.GiverIs.PARENT, ConsentPurpose.MISSING_CHILD_CHECK);
        assertThrows(Unacceptable.class, () -> reachedThrough("Yusuf Karimi"));
        reachedThrough("Omar Karimi");

        RelativeId father = chen.does(() -> kin.record(file, new RecordRelative(Kinship.FATHER, "Omar Karimi", null)));
        relative(chen, father, KinWorkflow.Action.SUSPECT, Views.notAsked());
        assertThrows(Unacceptable.class, () -> agrees("Omar Karimi", Giving.GiverIs.PARENT, ConsentPurpose.FAMILY_TRACING));
        assertThrows(Unacceptable.class, () -> agrees("Salma Haddad", Giving.GiverIs.PARENT, ConsentPurpose.FAMILY_TRACING), "nobody found that she had no part");
        agrees("Ines Prado", Giving.GiverIs.TEMPORARY_GUARDIAN, ConsentPurpose.FAMILY_TRACING);
    }

    @Test
    @Holds(Recommendation.R_103)
    void aGuardianWhoWasOnlyNamedIsFoundByName() {
        RelativeId uncle = uncle();
        take(chen, Track.GUARDIAN, "APPOINT", heard().named("Yusuf Karimi").with(GuardianKind.TEMPORARY_GUARDIAN));

        relative(chen, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());

        assertEquals(GuardianWorkflow.State.CHANGE_REQUESTED, the(Track.GUARDIAN).state());
    }

    @Test
    @Holds(Recommendation.R_103)
    void lettingNearAgainTakesTwoPeopleAndTheListStaysHers() {
        RelativeId uncle = uncle();
        relative(chen, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());
        relative(chen, uncle, KinWorkflow.Action.ASK_TO_CLEAR, Views.inHerWords("It was somebody else"));

        assertThrows(Unacceptable.class, () -> relative(chen, uncle, KinWorkflow.Action.CLEAR, Views.notAsked()));
        relative(carla, uncle, KinWorkflow.Action.CLEAR, Views.notAsked());

        assertEquals(KinWorkflow.State.NO, chen.does(() -> kin.read(uncle)).implicated());
        assertEquals(1, chen.does(() -> keptAway.list(file)).size(), "only her own wish takes him off the list");
    }

    @Test
    @Holds({Recommendation.R_101, Recommendation.R_102, Recommendation.R_106})
    void anAssessmentIsTheChildSpecialistsAndWaitsForTheRegistryQuestion() {
        assertThrows(Unacceptable.class, () -> take(carla, Track.ASSESSMENT, "START", Said.nothing()));
        take(chen, Track.ASSESSMENT, "START", Said.nothing());
        assertThrows(Unacceptable.class, () -> take(chen, Track.ASSESSMENT, "HEAR", Said.nothing()), "without her view or the reason");
        take(chen, Track.ASSESSMENT, "HEAR", heard());
        Said complete = new Said(null, null, null, null, null, Set.of(Assurance.SAFETY_LOOKED_AT), EnumSet.of(Strain.ALONE, Strain.NO_PAPERS), null, List.of());
        assertThrows(Unacceptable.class, () -> take(chen, Track.ASSESSMENT, "COMPLETE", complete));

        assertThrows(Unacceptable.class, () -> take(carla, Track.REGISTRY, "FIND_NO_MATCH", Said.nothing().named("National registry").seen(Assurance.WHEREABOUTS_KEPT)), "no consent");
        take(carla, Track.REGISTRY, "PUT_OFF", Said.nothing().with(DeferReason.NOT_SAFE_NOW));
        take(chen, Track.ASSESSMENT, "COMPLETE", complete);

        MatterDetails now = the(Track.ASSESSMENT);
        assertEquals(AssessmentWorkflow.State.COMPLETED, now.state());
        List<StepTaken> steps = chen.does(() -> child.steps(now.id()));
        assertEquals(Set.of(Strain.ALONE, Strain.NO_PAPERS), steps.getFirst().strains());
        assertTrue(steps.stream().anyMatch(s -> HER_WORDS.equals(s.views().words())));
        agrees("Ines Prado", Giving.GiverIs.TEMPORARY_GUARDIAN, ConsentPurpose.MISSING_CHILD_CHECK);
        take(carla, Track.REGISTRY, "FIND_NO_MATCH", Said.nothing().named("National registry").seen(Assurance.WHEREABOUTS_KEPT));
    }

    @Test
    @Holds({Recommendation.R_66, Recommendation.R_95, Recommendation.R_101})
    void aBigDecisionIsAPanelsAndNotTheAssessors() {
        take(chen, Track.ASSESSMENT, "START", Said.nothing());
        take(chen, Track.ASSESSMENT, "HEAR", heard());
        take(chen, Track.REGISTRY, "PUT_OFF", Said.nothing().with(DeferReason.NOT_SAFE_NOW));
        take(chen, Track.ASSESSMENT, "COMPLETE", Said.nothing().seen(Assurance.SAFETY_LOOKED_AT));
        chen.does(() -> child.open(file, Track.DETERMINATION, Said.nothing().with(Trigger.RETURN_OR_THIRD_COUNTRY)));
        take(chen, Track.DETERMINATION, "COLLECT", heard());
        List<PanelMember> panel = List.of(new PanelMember("Ada", Profession.LAW, Voice.AGREES, null), new PanelMember("Bo", Profession.HEALTH, Voice.AGREES, null),
                new PanelMember("Cleo", Profession.EDUCATION, Voice.DISAGREES, "She has nobody there"), new PanelMember("Chen", Profession.CHILD_PROTECTION, Voice.PRESENTS, null));
        take(chen, Track.DETERMINATION, "CONVENE", Said.nothing().panel(panel));

        assertThrows(Unacceptable.class, () -> take(chen, Track.DETERMINATION, "DECIDE", Said.nothing().panel(panel).with(Decision.STAY)));
        take(carla, Track.DETERMINATION, "DECIDE", Said.nothing().panel(panel).with(Decision.STAY));
        take(carla, Track.DETERMINATION, "EXPLAIN", heard().seen(Assurance.EXPLAINED_TO_CHILD));

        MatterDetails decided = the(Track.DETERMINATION);
        assertEquals(Decision.STAY, decided.outcome());
        assertEquals("She has nobody there", chen.does(() -> child.panel(decided.id())).get(2).dissent());
    }

    @Test
    void nothingOfItIsReadByAnybodyElseAndWhoSavesSecondIsTold() {
        MatterDetails guardian = the(Track.GUARDIAN);
        Someone stranger = Someone.joins(house, Role.CHILD_SPECIALIST);
        RelativeId uncle = uncle();

        assertThrows(Refusal.class, () -> stranger.does(() -> child.list(file)));
        assertThrows(Refusal.class, () -> stranger.does(() -> child.read(guardian.id())));
        assertThrows(Refusal.class, () -> stranger.does(() -> kin.read(uncle)));
        assertEquals(0, stranger.counts("select count(*) from amparo.child_relative where relative_id = ?1", uncle.value()));
        take(carla, Track.GUARDIAN, "REQUEST", Said.nothing());
        assertThrows(Stale.class, () -> chen.does(() -> {
            child.take(guardian.id(), "REQUEST", Said.nothing(), guardian.version());
            return null;
        }));
    }
}
