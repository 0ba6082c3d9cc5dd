package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.child.Asks.Field;
import org.amparo.child.Known.Fact;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of every track: the form asks for what the rule wants to know, and each condition that is left out refuses. */
@Holds({Recommendation.R_100, Recommendation.R_101})
class EveryStepOfAChildTest {

    private static final Set<Actor> EVERYBODY = EnumSet.allOf(Actor.class);
    private static final List<PanelMember> PANEL = List.of(member(Profession.LAW, Voice.AGREES), member(Profession.HEALTH, Voice.AGREES),
            new PanelMember("Three", Profession.EDUCATION, Voice.DISAGREES, "She said she does not want to go"), member(Profession.CHILD_PROTECTION, Voice.PRESENTS));
    private static final Known WELL = new Known(null, true, true, false, EnumSet.of(Fact.ASSESSMENT_COMPLETED, Fact.REGISTRY_CHECKED_OR_DEFERRED,
            Fact.CONSENT_TO_REGISTRY, Fact.CONSENT_TO_TRACING, Fact.TURNED_18, Fact.YEAR_AFTER_18));

    private record At(String state, String action) {}

    private static PanelMember member(Profession profession, Voice voice) {
        return new PanelMember("Somebody", profession, voice, null);
    }

    private static List<At> steps(Track track) {
        List<At> all = new ArrayList<>();
        for (Object state : track.state(track.start()).getDeclaringClass().getEnumConstants())
            track.next(((Enum<?>) state).name(), EVERYBODY).forEach(action -> all.add(new At(((Enum<?>) state).name(), action.name())));
        return all;
    }

    /** Only what the form of this step has fields for. */
    private static Said filled(Track track, Asks asks) {
        Set<Field> fields = asks.fields();
        return new Said(fields.contains(Field.VIEWS) ? Views.inHerWords("I want to stay with my brother") : null, fields.contains(Field.WHO) ? "Somebody" : null,
                fields.contains(Field.RELATIVE) ? RelativeId.fresh() : null, fields.contains(Field.KIND) ? track.kinds().getFirst() : null,
                fields.contains(Field.OUTCOME) ? track.outcomes().getFirst() : null, asks.seenTo(), Set.of(), null,
                fields.contains(Field.PANEL) ? PANEL : List.of());
    }

    private static Known with(Track track, Said said) {
        return new Known(said.kind() == null && !track.kinds().isEmpty() ? track.kinds().getFirst() : said.kind(), true, true, false, WELL.facts());
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    void whatTheFormAsksForIsEnoughForTheRule(Track track) {
        assertFalse(steps(track).isEmpty());
        for (At at : steps(track)) {
            Said said = filled(track, Asks.of(track, at.state(), at.action()));
            assertNotNull(track.take(at.state(), at.action(), EVERYBODY, said, with(track, said)), track + " " + at);
        }
    }

    /** A form called optional what was then refused. */
    @ParameterizedTest
    @EnumSource(Track.class)
    void onlyWhatTheRuleDoesNotDemandMayStayEmpty(Track track) {
        for (At at : steps(track)) {
            Asks asks = Asks.of(track, at.state(), at.action());
            for (Field field : asks.fields()) {
                Said without = without(field, filled(track, asks));
                Known known = field == Field.KIND ? new Known(null, true, true, false, WELL.facts()) : with(track, without);
                if (asks.demands(field.name())) assertThrows(Unacceptable.class, () -> track.take(at.state(), at.action(), EVERYBODY, without, known), track + " " + at + " " + field);
                else assertNotNull(track.take(at.state(), at.action(), EVERYBODY, without, known), track + " " + at + " " + field);
            }
            Said unseen = filled(track, asks).seen();
            if (!asks.seenToDemanded()) assertNotNull(track.take(at.state(), at.action(), EVERYBODY, unseen, with(track, unseen)), track + " " + at);
        }
    }

    private static Said without(Field field, Said said) {
        return switch (field) {
            case VIEWS -> said.with((Views) null);
            case WHO -> said.named(null);
            case RELATIVE -> said.of(null);
            case KIND -> said.with((Codes.Kind) null);
            case OUTCOME -> said.with((Codes.Outcome) null);
            case STRAINS -> said;
            case PANEL -> said.panel(List.of());
        };
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    void whatIsAskedForIsNotLeftOut(Track track) {
        Known nothing = new Known(null, false, false, true, Set.of(Fact.DETERMINATION_OPEN));
        for (At at : steps(track))
            if (!track.guards(at.state(), at.action()).isEmpty()) {
                var refused = assertThrows(Unacceptable.class, () -> track.take(at.state(), at.action(), EVERYBODY, Said.nothing(), nothing), track + " " + at);
                assertTrue(refused.problems().size() >= 1, track + " " + at);
            }
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    @Holds({Recommendation.R_97, Recommendation.R_103})
    void nobodyImplicatedTakesAPlaceNearTheChild(Track track) {
        for (At at : steps(track)) {
            boolean minds = track.guards(at.state(), at.action()).stream().anyMatch(g -> List.of("NOBODY_IMPLICATED", "FAMILY_HAD_NO_PART", "SAFE_AUTHORITY_ONLY").contains(g.name()));
            if (!minds) continue;
            Said said = filled(track, Asks.of(track, at.state(), at.action()));
            Known named = new Known(with(track, said).kind(), true, false, false, WELL.facts());
            assertThrows(Unacceptable.class, () -> track.take(at.state(), at.action(), EVERYBODY, said, named), track + " " + at);
        }
    }

    @Test
    @Holds(Recommendation.R_102)
    void noAssessmentIsCompleteBeforeARegistryWasAskedOrTheAskingPutOff() {
        Known notAsked = new Known(null, true, true, false, Set.of());
        Said said = Said.nothing().seen(Assurance.SAFETY_LOOKED_AT);

        assertThrows(Unacceptable.class, () -> Track.ASSESSMENT.take("VIEWS_HEARD", "COMPLETE", EVERYBODY, said, notAsked));
        assertEquals("COMPLETED", Track.ASSESSMENT.take("VIEWS_HEARD", "COMPLETE", EVERYBODY, said, WELL));
        assertThrows(Unacceptable.class, () -> Track.ASSESSMENT.take("VIEWS_HEARD", "COMPLETE", Set.of(Actor.CASEWORKER), said, WELL), "a child specialist assesses");
    }

    @Test
    @Holds({Recommendation.R_66, Recommendation.R_101})
    void aPanelIsThreeVoicesOfSeveralProfessionsAndTheAssessorHasNone() {
        Said decided = Said.nothing().with(Decision.STAY);

        assertEquals("DECIDED", decide(decided.panel(PANEL), false));
        assertThrows(Unacceptable.class, () -> decide(decided.panel(PANEL), true), "the assessor does not decide");
        assertThrows(Unacceptable.class, () -> decide(decided.panel(PANEL.subList(0, 3)), false), "nobody presents");
        assertThrows(Unacceptable.class, () -> decide(decided.panel(List.of(PANEL.get(0), PANEL.get(1), PANEL.get(3))), false), "two voices");
        var oneProfession = List.of(member(Profession.LAW, Voice.AGREES), member(Profession.LAW, Voice.AGREES), member(Profession.LAW, Voice.AGREES), PANEL.get(3));
        assertThrows(Unacceptable.class, () -> decide(decided.panel(oneProfession), false), "one profession");
        var silentDissent = List.of(PANEL.get(0), PANEL.get(1), member(Profession.EDUCATION, Voice.DISAGREES), PANEL.get(3));
        assertThrows(Unacceptable.class, () -> decide(decided.panel(silentDissent), false), "dissent without its words");
        assertThrows(Unacceptable.class, () -> decide(Said.nothing().panel(PANEL), false), "nothing decided");
    }

    private static String decide(Said said, boolean byTheAssessor) {
        return Track.DETERMINATION.take("PANEL", "DECIDE", Set.of(Actor.CASEWORKER), said, new Known(null, true, true, byTheAssessor, WELL.facts()));
    }

    @Test
    @Holds(Recommendation.R_105)
    void whatCannotWaitDoesNotWaitForAPanel() {
        Known open = new Known(CareKind.KIN, true, true, false, Set.of(Fact.DETERMINATION_OPEN));

        assertThrows(Unacceptable.class, () -> Track.CARE.take("MATCHED", "PLACE", EVERYBODY, Said.nothing().seen(Assurance.SAFETY_LOOKED_AT), open));
        assertEquals("PLACED", Track.CARE.take("MATCHED", "PLACE", EVERYBODY, Said.nothing().seen(Assurance.SAFETY_LOOKED_AT, Assurance.CANNOT_WAIT), open));
    }

    @Test
    @Holds(Recommendation.R_93)
    void aHomeThatDoesNotSuitIsNoWayBack() {
        Set<Fact> unsuitable = EnumSet.of(Fact.ASSESSMENT_COMPLETED, Fact.HOME_NOT_SUITABLE);
        Said match = Said.nothing().with(Views.inHerWords("Home")).seen(Assurance.CLOSER_OPTIONS_WEIGHED, Assurance.SIBLINGS_TOGETHER);
        Said joins = Said.nothing().with(Decision.JOIN_FAMILY).panel(PANEL);

        assertThrows(Unacceptable.class, () -> Track.CARE.take("PROPOSED", "MATCH", EVERYBODY, match, new Known(CareKind.SAFE_PARENT, true, true, false, unsuitable)));
        assertEquals("MATCHED", Track.CARE.take("PROPOSED", "MATCH", EVERYBODY, match, new Known(CareKind.FOSTER_FAMILY, true, true, false, unsuitable)));
        assertThrows(Unacceptable.class, () -> Track.DETERMINATION.take("PANEL", "DECIDE", EVERYBODY, joins, new Known(null, true, true, false, unsuitable)));
        assertEquals("DECIDED", Track.DETERMINATION.take("PANEL", "DECIDE", EVERYBODY, joins, WELL));
        assertThrows(Unacceptable.class, () -> Track.TRACING.take("FOUND", "ASSESS", EVERYBODY, match.seen(Assurance.SAFETY_LOOKED_AT), WELL), "what the home is like is said");
    }

    @ParameterizedTest
    @EnumSource(CareKind.class)
    @Holds(Recommendation.R_105)
    void whateverIsCloserToAFamilyIsWeighedBefore(CareKind kind) {
        Known known = new Known(kind, true, true, false, Set.of());
        Said said = Said.nothing().with(Views.inHerWords("Yes")).seen(Assurance.SIBLINGS_TOGETHER);

        if (kind.closest()) assertEquals("MATCHED", Track.CARE.take("PROPOSED", "MATCH", EVERYBODY, said, known));
        else assertThrows(Unacceptable.class, () -> Track.CARE.take("PROPOSED", "MATCH", EVERYBODY, said, known));
    }

    @ParameterizedTest
    @EnumSource(GuardianKind.class)
    void noBorderGuardIsAGuardianAndNoDirectorOfTheHouseAlone(GuardianKind kind) {
        Known known = new Known(kind, true, true, false, Set.of());
        Said said = Said.nothing().named("Somebody").with(Views.inHerWords("I know her"));
        boolean alone = kind != GuardianKind.POLICE_OR_IMMIGRATION && kind != GuardianKind.SHELTER_DIRECTOR;

        if (alone) assertEquals("APPOINTED", Track.GUARDIAN.take("REQUESTED", "APPOINT", EVERYBODY, said, known));
        else assertThrows(Unacceptable.class, () -> Track.GUARDIAN.take("REQUESTED", "APPOINT", EVERYBODY, said, known));
    }

    @Test
    @Holds(Recommendation.R_102)
    void aMatchIsLookedIntoBeforeAnybodyIsToldAndWhereSheIsIsNeverTold() {
        assertTrue(Track.REGISTRY.next("MATCH", EVERYBODY).stream().allMatch(a -> a == RegistryWorkflow.Action.REVIEW_SAFETY));
        Said told = Said.nothing().seen(Assurance.SAFE_AUTHORITY_ONLY);
        assertThrows(Unacceptable.class, () -> Track.REGISTRY.take("SAFETY_REVIEWED", "INFORM", EVERYBODY, told, WELL));
    }

    @Test
    @Holds(Recommendation.R_107)
    void nothingAsksWhetherAChildAgreedToWhatWasDoneToHer() {
        assertTrue(java.util.Arrays.stream(Said.class.getRecordComponents()).noneMatch(c -> c.getName().matches("(?i).*(consent|agreed|willing|voluntar).*")));
    }
}
