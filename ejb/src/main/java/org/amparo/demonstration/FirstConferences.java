package org.amparo.demonstration;

import static org.amparo.demonstration.Colleague.CARLA;
import static org.amparo.demonstration.Colleague.CHEN;
import static org.amparo.demonstration.Colleague.DAVID;
import static org.amparo.demonstration.Colleague.LARS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.amparo.casework.conference.AddPoint;
import org.amparo.casework.conference.Aim;
import org.amparo.casework.conference.ConferenceId;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.GuestShown;
import org.amparo.casework.conference.HerPart;
import org.amparo.casework.conference.InvitationService;
import org.amparo.casework.conference.PlanConference;
import org.amparo.casework.conference.PointKind;
import org.amparo.casework.conference.SayInMinutes;
import org.amparo.casework.conference.StatementKind;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.DataItem;

/** A table at which somebody's helpers sat down, and one at which they still will. */
@ApplicationScoped
class FirstConferences {

    @Inject
    private Turns turns;
    @Inject
    private ConferenceService conferences;
    @Inject
    private InvitationService invitations;
    @Inject
    private Clock clock;

    void about(CaseId file, OrganisationId lawyers) {
        LocalDate today = LocalDate.now(clock);
        ConferenceId held = turns.of(CARLA, () -> conferences.plan(file, new PlanConference(Aim.WHO_DOES_WHAT, today.atTime(LocalTime.of(9, 0)), "Here, in the small room", HerPart.COMES,
                "That nobody asks me about the journey again.")));
        turns.take(CARLA, () -> conferences.invite(held, DAVID.id(), at(held)));
        turns.take(CARLA, () -> conferences.invite(held, lawyers, at(held)));
        turns.take(CARLA, () -> conferences.held(held, conferences.page(held).guests().stream().map(GuestShown::id).collect(Collectors.toSet()), at(held)));
        turns.take(LARS, () -> invitations.say(new SayInMinutes(invitations.list().getFirst().id(), StatementKind.DISSENT, "We would ask for the wages first. Every month that goes by makes it harder.")));
        point(new AddPoint(held, PointKind.AGREED, DataItem.NEED, "The lawyers write to the office about the fine; David keeps the copy.", DAVID.id(), today.plusDays(14)));
        point(new AddPoint(held, PointKind.NOT_AGREED, DataItem.NEED, "Whether to ask for the wages back now or after the fine.", null, today.plusDays(30)));
        point(new AddPoint(held, PointKind.DISSENT, null, "David would wait with the wages.", null, null));
        turns.take(CARLA, () -> conferences.minutes(held, "Samuel spoke first. The letter was read out, then everybody said what they can do.", at(held)));
        turns.take(CARLA, () -> conferences.seal(held, at(held)));
        turns.of(CARLA, () -> conferences.plan(file, new PlanConference(Aim.MOVING_ON, today.plusDays(30).atTime(LocalTime.of(10, 0)), null, null, null)));
    }

    /** A table to which the clinic is asked, and has not said yet whether it comes. */
    void asks(CaseId file, OrganisationId clinic) {
        ConferenceId planned = turns.of(CARLA, () -> conferences.plan(file, new PlanConference(Aim.PLAN_TOGETHER, LocalDate.now(clock).plusDays(9).atTime(LocalTime.of(11, 0)),
                "Centro Norte, sala pequeña. También por teléfono: se llama a cada organización a las 11.", HerPart.SENDS_WORDS, "أريد طبيبة تتكلم العربية، وأن أعرف من سيكون هناك.")));
        turns.take(CARLA, () -> conferences.invite(planned, DAVID.id(), at(planned)));
        turns.take(CARLA, () -> conferences.invite(planned, clinic, at(planned)));
    }

    /** Where a child goes to school is talked over by those who are near her. */
    void aroundAChild(CaseId file) {
        ConferenceId planned = turns.of(CHEN, () -> conferences.plan(file, new PlanConference(Aim.PLAN_TOGETHER, LocalDate.now(clock).plusDays(6).atTime(LocalTime.of(12, 0)),
                "La sala de los dibujos", HerPart.SENDS_WORDS, "Que sea una escuela con patio.")));
        turns.take(CHEN, () -> conferences.invite(planned, CARLA.id(), at(planned)));
    }

    private void point(AddPoint said) {
        turns.take(CARLA, () -> conferences.add(said, at(said.conference())));
    }

    private long at(ConferenceId id) {
        return conferences.page(id).details().version();
    }
}
