package org.amparo.demonstration;

import static org.amparo.demonstration.Colleague.CARLA;
import static org.amparo.demonstration.Colleague.CHEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.CaseService;
import org.amparo.casework.household.HouseholdService;
import org.amparo.casework.household.Kinship;
import org.amparo.casework.household.LinkHousehold;
import org.amparo.child.Assurance;
import org.amparo.child.CareKind;
import org.amparo.child.ChildService;
import org.amparo.child.GuardianKind;
import org.amparo.child.MatterDetails;
import org.amparo.child.Said;
import org.amparo.child.SchoolReached;
import org.amparo.child.Schooling;
import org.amparo.child.Track;
import org.amparo.child.Views;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.RecordRelative;
import org.amparo.shared.CaseId;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.consent.Telling;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.OpenCase;
import org.amparo.survivor.intake.StartIntake.Source;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.work.Priority;

/** A child who does not exist, whose uncle may have had a part in it: a guardian stands beside her, and she has been heard. */
@ApplicationScoped
class FirstChildren {

    @Inject
    private Turns turns;
    @Inject
    private FirstTalks talks;
    @Inject
    private IntakeService intakes;
    @Inject
    private ConsentService consents;
    @Inject
    private ChildService child;
    @Inject
    private KinService kin;
    @Inject
    private HouseholdService households;
    @Inject
    private CaseService cases;

    SurvivorId aGirlWhoseUncleIsSuspected(Portrait portrait) {
        SurvivorId her = opened(portrait);
        RelativeId uncle = turns.of(CHEN, () -> kin.record(her, new RecordRelative(org.amparo.child.kin.Kinship.AUNT_OR_UNCLE, "Ramón Quiroga", null)));
        turns.take(CHEN, () -> kin.take(uncle, KinWorkflow.Action.SUSPECT, Views.notAsked(), kin.read(uncle).version()));
        turns.take(CHEN, () -> kin.record(her, new RecordRelative(org.amparo.child.kin.Kinship.GRANDPARENT, "Teresa", null)));
        step(her, Track.GUARDIAN, "REQUEST", Said.nothing());
        step(her, Track.GUARDIAN, "APPOINT", Said.nothing().named("Inés Prado").with(GuardianKind.GUARDIANSHIP_SERVICE).with(Views.inHerWords("Me escucha.")));
        step(her, Track.ASSESSMENT, "START", Said.nothing());
        step(her, Track.ASSESSMENT, "HEAR", Said.nothing().with(Views.inHerWords("Quiero estar cerca de mi hermano y volver a la escuela.")));
        backToSchool(her);
        return her;
    }

    /** Her brother has a record of his own; each is linked with the other and neither is poured into one. */
    SurvivorId aBrother(Portrait portrait, CaseId hers) {
        SurvivorId his = opened(portrait);
        turns.take(CHEN, () -> households.link(hers, new LinkHousehold(cases.head(his).number(), Kinship.SIBLING)));
        return his;
    }

    /** With a family that is not her own, brother and sister together; somebody looks again after a week. */
    void movesIn(SurvivorId her) {
        ChildMatterId place = turns.of(CHEN, () -> child.open(her, Track.CARE, Said.nothing().with(CareKind.FOSTER_FAMILY)));
        Said heard = Said.nothing().with(Views.inHerWords("Hay un perro. Está bien.")).named("Familia Ortega")
                .seen(Assurance.CLOSER_OPTIONS_WEIGHED, Assurance.SIBLINGS_TOGETHER, Assurance.SAFETY_LOOKED_AT);
        for (String step : List.of("MATCH", "PLACE")) turns.take(CHEN, () -> child.take(place, step, heard, child.read(place).version()));
    }

    private void backToSchool(SurvivorId her) {
        step(her, Track.EDUCATION, "ASSESS", Said.nothing().with(SchoolReached.SOME_PRIMARY).with(Views.inHerWords("Sé leer. Matemáticas no.")));
        step(her, Track.EDUCATION, "APPLY", Said.nothing().with(Schooling.CATCH_UP_CLASS).seen(Assurance.SCHOOL_TOLD_ONLY_WHAT_IT_NEEDS, Assurance.WAIVER_LETTER_FOR_PAPERS));
        step(her, Track.EDUCATION, "ENROL", Said.nothing());
    }

    private SurvivorId opened(Portrait portrait) {
        SurvivorId her = talks.begin(CHEN, portrait, Source.OUTREACH, Priority.HIGH, null, Map.of(SafetyQuestion.CHILD, SafetyAnswer.YES));
        turns.take(CHEN, () -> intakes.explained(her, intakes.read(her).version()));
        turns.take(CHEN, () -> consents.record(withAGuardian(her)));
        turns.take(CHEN, () -> intakes.open(her, new OpenCase(CHEN.id(), CARLA.id()), intakes.read(her).version()));
        return her;
    }

    private void step(SurvivorId her, Track track, String action, Said said) {
        turns.take(CHEN, () -> {
            MatterDetails matter = child.list(her).stream().filter(m -> m.track() == track).findFirst().orElseThrow();
            child.take(matter.id(), action, said, matter.version());
        });
    }

    private static RecordConsent withAGuardian(SurvivorId her) {
        Telling telling = new Telling("spa", "es", "1", Telling.TextBy.PERSON, null, true, Telling.TeachBack.YES, EnumSet.allOf(Explained.class));
        Giving giving = new Giving(Giving.GivenBy.GUARDIAN_WITH_ASSENT, "Inés Prado", Giving.GiverIs.TEMPORARY_GUARDIAN, null, "Sí, con ella al lado.", Giving.Mode.WRITTEN, null,
                Giving.Copy.KEPT_FOR_SAFETY);
        return new RecordConsent(her, CHEN.organisation(), ConsentPurpose.CASE_MANAGEMENT, null, Answer.GRANTED, Set.of(), Set.of(), null, null, telling, giving, null);
    }
}
