package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.amparo.e2e.TestClock;
import org.amparo.justice.afterwards.AfterDetails;
import org.amparo.justice.afterwards.AfterId;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.afterwards.AfterStep;
import org.amparo.justice.afterwards.AfterwardsWorkflow.State;
import org.amparo.justice.afterwards.Contact;
import org.amparo.justice.afterwards.OutcomeTold;
import org.amparo.justice.afterwards.SafetyFelt;
import org.amparo.justice.afterwards.Therapist;
import org.amparo.justice.afterwards.Wellbeing;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.Incident;
import org.amparo.justice.session.IncidentKind;
import org.amparo.justice.session.SessionStep;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** The month after she was heard, through the doors, in the server: four calls that name nothing, and one word of hers that ends them. */
@Holds({Recommendation.R_70, Recommendation.R_09})
class AfterHearingIT extends OfJustice {

    private static final Duration THE_DAY = Duration.ofDays(20);
    private static final Duration A_MONTH_LATER = THE_DAY.plusDays(30);

    @Inject
    private HearingStory story;
    @Inject
    private AfterService afterwards;

    /** She stopped it before she had told anything. */
    private AfterId brokenOff() {
        takesPart();
        SessionId id = story.ready(adviser, house.lead(), file, story.granted(adviser, house.lead(), file, house.her(), "x"), "x");
        TestClock.later(THE_DAY, () -> {
            story.take(house.lead(), id, HearingStory.begin());
            story.take(house.lead(), id, new SessionStep.Abort(new Incident(IncidentKind.DISTRESS, "She raised her hand"), null));
        });
        return house.lead().does(() -> afterwards.of(id)).orElseThrow();
    }

    private AfterDetails read(AfterId id) {
        return house.lead().does(() -> afterwards.read(id)).after();
    }

    private void take(AfterId id, AfterStep step) {
        does(house.lead(), () -> afterwards.take(id, step, afterwards.read(id).after().version()));
    }

    private List<DueTask> calls() {
        return tasks(house.lead()).stream().filter(t -> t.kind() == TaskKind.CHECK_IN).toList();
    }

    @Test
    void somebodyAsksFourTimesAndWhatItIsAboutStandsNowhereElse() {
        AfterId id = brokenOff();
        assertEquals(List.of(Contact.values()), read(id).contacts().stream().map(AfterDetails.Due::contact).toList());
        assertEquals(List.of(6L, 48L, 168L, 720L), read(id).contacts().stream().map(c -> Duration.between(read(id).since(), c.due()).toHours()).toList());
        assertEquals(4, calls().size());
        assertTrue(tasks(house.deputy()).stream().filter(t -> t.kind() == TaskKind.CHECK_IN).count() == 4, "a colleague sees that somebody is to be called, as ever");

        says(org.amparo.justice.participation.ParticipationWorkflow.Action.WITHDRAW);
        does(house.lead(), () -> goals.express(file, nothing()));
        assertEquals(4, calls().size(), "care does not rest with justice");

        take(id, new AfterStep.Ask(Contact.SAME_DAY, Wellbeing.SO_SO, SafetyFelt.AS_BEFORE, Therapist.TOLD_AS_AGREED, "Tired"));
        assertEquals(3, calls().size());
        assertEquals("Tired", read(id).said().getFirst().words());
        TestClock.later(THE_DAY.plusDays(2), () -> take(id, new AfterStep.Tried(Contact.AFTER_TWO_DAYS)));
        assertEquals(3, calls().size(), "tried is not reached: somebody tries again");
    }

    @Test
    @Holds(Recommendation.R_82)
    void whoeverFeelsLessSafeIsLookedAfterTheSameDay() {
        AfterId id = brokenOff();
        long before = house.lead().counts("select count(*) from amparo.safety_event where survivor_id = ?1", house.her().value());
        take(id, new AfterStep.Ask(Contact.SAME_DAY, Wellbeing.NOT_WELL, SafetyFelt.THREATENED, null, null));

        assertEquals(before + 1, house.lead().counts("select count(*) from amparo.safety_event where survivor_id = ?1", house.her().value()));
    }

    @Test
    void itIsClosedAfterAllFourWithWhatCameOfIt() {
        AfterId id = brokenOff();
        var refused = assertThrows(Unacceptable.class, () -> take(id, new AfterStep.Close(false, null)));
        assertEquals(3, refused.problems().size());
        TestClock.later(A_MONTH_LATER, () -> {
            for (Contact contact : Contact.values()) take(id, new AfterStep.Ask(contact, Wellbeing.PREFER_NOT_TO_SAY, null, null, null));
        });
        take(id, new AfterStep.Close(true, OutcomeTold.NOT_WISHED));

        assertEquals(State.CLOSED, read(id).state());
        assertEquals(OutcomeTold.NOT_WISHED, read(id).outcome());
        assertEquals(Set.of(), read(id).next());
    }

    @Test
    void whatAMonthShowsIsNotWrittenDownOnTheDay() {
        AfterId id = brokenOff();
        TestClock.later(THE_DAY.plusHours(1), () -> {
            for (Contact contact : List.of(Contact.AFTER_TWO_DAYS, Contact.AFTER_A_WEEK, Contact.AFTER_A_MONTH))
                for (AfterStep early : List.of(new AfterStep.Ask(contact, Wellbeing.WELL, null, null, null), new AfterStep.Tried(contact))) {
                    var refused = assertThrows(Unacceptable.class, () -> take(id, early), early::toString);
                    assertEquals(List.of("workflow.condition.after-hearing.time-has-come"), refused.problems().stream().map(Unacceptable.Problem::key).toList());
                }
            assertEquals(List.of(Contact.SAME_DAY), offered(id));
        });
        assertEquals(4, calls().size(), "all of it is still owed");
        TestClock.later(THE_DAY.plusDays(6), () -> {
            take(id, new AfterStep.Ask(Contact.AFTER_A_WEEK, Wellbeing.WELL, null, null, null));
            assertEquals(List.of(Contact.SAME_DAY, Contact.AFTER_TWO_DAYS, Contact.AFTER_A_WEEK), offered(id));
        });
    }

    private List<Contact> offered(AfterId id) {
        return read(id).contacts().stream().filter(AfterDetails.Due::come).map(AfterDetails.Due::contact).toList();
    }

    @Test
    @Holds(Recommendation.R_11)
    void oneWordOfHersEndsTheCalls() {
        AfterId id = brokenOff();
        take(id, new AfterStep.Leave());

        assertEquals(State.NOT_WANTED, read(id).state());
        assertEquals(0, calls().size());
    }
}
