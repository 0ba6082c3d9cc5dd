package org.amparo.casework.conference;

import static org.amparo.casework.conference.ConferenceWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds({Recommendation.R_39, Recommendation.R_51, Recommendation.R_66})
class ConferencePolicyTest {

    private static final OrganisationId CLINIC = OrganisationId.fresh();
    private static final OrganisationId POLICE = OrganisationId.fresh();

    private static Move<ConferenceWorkflow.State> hold(HerPart part, Set<OrganisationId> came, Set<OrganisationId> agreedTo) {
        return TABLE.ask(ConferenceWorkflow.State.PLANNED, ConferenceWorkflow.Action.HOLD, Set.of(Actor.CASEWORKER), new ConferencePolicy(part, came, agreedTo, false, false)::met);
    }

    private static Move<ConferenceWorkflow.State> seal(boolean minutes, boolean owned) {
        return TABLE.ask(ConferenceWorkflow.State.HELD, ConferenceWorkflow.Action.SEAL, Set.of(Actor.CASEWORKER), new ConferencePolicy(HerPart.COMES, Set.of(), Set.of(), minutes, owned)::met);
    }

    @ParameterizedTest
    @EnumSource(HerPart.class)
    void anyWishAboutTakingPartIsAnAnswerAndNoAnswerIsNone(HerPart part) {
        assertEquals(new Move.Allowed<>(ConferenceWorkflow.State.HELD), hold(part, Set.of(CLINIC), Set.of(CLINIC, POLICE)));
        assertInstanceOf(Move.GuardUnmet.class, hold(null, Set.of(), Set.of()));
    }

    @Test
    void nobodySitsThereToWhomSheDidNotAgree() {
        assertInstanceOf(Move.GuardUnmet.class, hold(HerPart.COMES, Set.of(CLINIC, POLICE), Set.of(CLINIC)));
    }

    @ParameterizedTest
    @EnumSource(DataItem.class)
    void eachTakesAwayOnlyWhatItsConsentNames(DataItem about) {
        assertTrue(ConferencePolicy.reads(Set.of(about), about));
        assertFalse(ConferencePolicy.reads(Set.of(), about));
        assertFalse(ConferencePolicy.reads(Set.of(about), null), "what is only ours is nobody else's");
    }

    @Test
    void minutesAreSealedWhenWrittenAndWhatWasAgreedIsSomebodys() {
        assertEquals(new Move.Allowed<>(ConferenceWorkflow.State.SEALED), seal(true, true));
        assertInstanceOf(Move.GuardUnmet.class, seal(false, true));
        assertInstanceOf(Move.GuardUnmet.class, seal(true, false));
        assertTrue(TABLE.endsAt(ConferenceWorkflow.State.SEALED));
    }

    @Test
    void whatWasAgreedHasSomebodyAndADayAndWhatWasNotHasADay() {
        ConferenceId id = ConferenceId.fresh();
        LocalDate day = LocalDate.of(2030, 1, 1);
        assertThrows(Unacceptable.class, () -> new AddPoint(id, PointKind.AGREED, null, "a bed", null, day));
        assertThrows(Unacceptable.class, () -> new AddPoint(id, PointKind.AGREED, null, "a bed", StaffId.fresh(), null));
        assertThrows(Unacceptable.class, () -> new AddPoint(id, PointKind.NOT_AGREED, null, "a bed", null, null));
        assertThrows(Unacceptable.class, () -> new AddPoint(id, PointKind.DISSENT, null, " ", null, null));
        assertEquals(PointKind.DISSENT, new AddPoint(id, PointKind.DISSENT, null, "the clinic would wait", null, null).kind());
    }
}
