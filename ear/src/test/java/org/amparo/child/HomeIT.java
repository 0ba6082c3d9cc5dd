package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family is found and its home does not suit: nobody goes back there, and somewhere else is looked for at once. */
class HomeIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private FirstTalk talk;
    @Inject
    private ChildService child;
    @Inject
    private ConsentService consents;
    @Inject
    private Access access;

    private final OrganisationId house = OrganisationId.fresh();
    private Someone chen;
    private CaseId file;
    private SurvivorId her;

    @BeforeEach
    void aChildOfTwelve() {
        UnitId unit = UnitId.fresh();
        chen = Someone.joins(house, Role.CHILD_SPECIALIST, Role.CASEWORKER).in(unit);
        file = opened.of("Canarina", chen, Someone.joins(house, Role.CASEWORKER).in(unit));
        her = chen.together(e -> access.require(Action.READ_CASE, file).survivor());
        talk.describe(her, FirstTalk.portrait("Canarina", Age.of(LocalDate.now().minusYears(12), AgeCertainty.SAID, false)), chen);
    }

    @Test
    @Holds({Recommendation.R_93, Recommendation.R_105})
    void somewhereElseIsLookedForAndNobodyIsPlacedBackThere() {
        agrees();
        take(Track.TRACING, "WANT", Said.nothing());
        take(Track.TRACING, "TRACE", Said.nothing());
        take(Track.TRACING, "FIND", Said.nothing());
        assertThrows(Unacceptable.class, () -> take(Track.TRACING, "ASSESS", heard().seen(Assurance.SAFETY_LOOKED_AT)), "what the home is like is said");
        take(Track.TRACING, "ASSESS", heard().seen(Assurance.SAFETY_LOOKED_AT).with(Home.NOT_SUITABLE));

        List<MatterDetails> care = chen.does(() -> child.list(file)).stream().filter(m -> m.track() == Track.CARE).toList();
        assertEquals(1, care.size(), "begun by itself");
        assertTrue(care.getFirst().dueAt() != null, "with a date");
        Said back = heard().with(CareKind.SAFE_PARENT).seen(Assurance.SIBLINGS_TOGETHER);
        assertThrows(Unacceptable.class, () -> take(Track.CARE, "MATCH", back));
        take(Track.CARE, "MATCH", heard().with(CareKind.FOSTER_FAMILY).seen(Assurance.SIBLINGS_TOGETHER, Assurance.CLOSER_OPTIONS_WEIGHED));
    }

    @Test
    @Holds(Recommendation.R_104)
    void howFarSchoolWentIsKeptAndNobodyHasToSayIt() {
        take(Track.EDUCATION, "ASSESS", heard().with(SchoolReached.SOME_PRIMARY));
        take(Track.EDUCATION, "APPLY", Said.nothing().with(Schooling.CATCH_UP_CLASS).seen(Assurance.SCHOOL_TOLD_ONLY_WHAT_IT_NEEDS, Assurance.WAIVER_LETTER_FOR_PAPERS));

        assertEquals(SchoolReached.SOME_PRIMARY, the(Track.EDUCATION).outcome());
        StepTaken applied = chen.does(() -> child.steps(the(Track.EDUCATION).id())).getFirst();
        assertTrue(applied.seenTo().contains(Assurance.WAIVER_LETTER_FOR_PAPERS), "missing papers did not stop it");
    }

    private void agrees() {
        RecordConsent own = FirstTalk.yes(her, OrganisationId.fresh(), ConsentPurpose.FAMILY_TRACING, DataItem.PREFERRED_NAME);
        Giving giving = new Giving(Giving.GivenBy.GUARDIAN_WITH_ASSENT, "Ines Prado", Giving.GiverIs.TEMPORARY_GUARDIAN, Giving.Implicated.NO, "Yes, ask them", Giving.Mode.WRITTEN, null,
                Giving.Copy.KEPT_FOR_SAFETY);
        chen.does(() -> consents.record(new RecordConsent(her, own.recipient(), own.purpose(), null, own.answer(), own.items(), own.withheld(), null, null, own.telling(), giving, null)));
    }

    private MatterDetails the(Track track) {
        return chen.does(() -> child.list(file)).stream().filter(m -> m.track() == track).findFirst().orElseThrow();
    }

    private void take(Track track, String action, Said said) {
        MatterDetails matter = the(track);
        chen.does(() -> {
            child.take(matter.id(), action, said, matter.version());
            return null;
        });
    }

    private static Said heard() {
        return Said.nothing().with(Views.inHerWords("I want to stay near my brother"));
    }
}
