package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.amparo.calendar.KeptDayService;
import org.amparo.casework.rest.RestService;
import org.amparo.e2e.Someone;
import org.amparo.justice.afterwards.AfterService;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.SessionDetails;
import org.amparo.justice.session.HearingDayService;
import org.amparo.justice.session.SessionStep;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.task.Owed;
import org.amparo.justice.testimony.RequestId;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.retelling.RetellingService;
import org.junit.jupiter.api.BeforeEach;

/** A request that was granted, so that a day may be planned, and what the tests of that day do again and again. */
abstract class OfADay extends OfJustice {

    static final Duration THE_DAY = Duration.ofDays(20);

    @Inject
    HearingStory story;
    @Inject
    HearingDayService sessions;
    @Inject
    AfterService afterwards;
    @Inject
    KeptDayService kept;
    @Inject
    RestService rests;
    @Inject
    RetellingService tellings;
    RequestId request;

    @BeforeEach
    void aDayMayBePlanned() {
        takesPart();
        request = story.granted(adviser, house.lead(), file, house.her(), "Perico");
    }

    SessionDetails read(SessionId id) {
        return adviser.does(() -> sessions.read(id)).session();
    }

    State state(SessionId id) {
        return read(id).state();
    }

    static void because(String condition, Runnable act) {
        Unacceptable refused = assertThrows(Unacceptable.class, act::run);
        assertTrue(refused.problems().stream().anyMatch(p -> p.key().endsWith("." + condition)), refused.getMessage());
    }

    void refusedBecause(String condition, Someone by, SessionId id, SessionStep step) {
        because(condition, () -> story.take(by, id, step));
    }

    SessionStep on(Duration later, boolean herWish) {
        return new SessionStep.Fix(Action.SCHEDULE, HearingStory.day(house.lead(), HearingStory.in(later), herWish, "Perico"));
    }

    List<Owed> owed(Someone who) {
        return who.does(() -> goals.page(file)).owed().stream().map(step -> step.what()).toList();
    }

    AppointmentId meeting() {
        return adviser.together(e -> new AppointmentId((UUID) e.createNativeQuery("select appointment_id from amparo.hearing_session where survivor_id = :her and appointment_id is not null order by opened_at desc limit 1")
                .setParameter("her", house.her().value()).getSingleResult()));
    }
}
