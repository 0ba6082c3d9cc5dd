package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseService;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.review.BreakGlass;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassReason;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is in danger: where she is expected is where one looks for her first. Read for half an hour, and nothing else. */
@Holds({Recommendation.R_39, Recommendation.R_45})
class SeenInAnEmergencyIT extends HerCalendar {

    @Inject
    private BreakGlassService glass;
    @Inject
    private CaseService cases;
    @Inject
    private AgendaService agenda;

    private String number;
    private AppointmentId health;

    @BeforeEach
    void sheIsExpectedSomewhere() {
        number = lead.does(() -> cases.head(file)).number();
        health = planned(AppointmentKind.HEALTH, inHours(5));
    }

    @Test
    void whoeverOpensTheCaseReadsWhereSheIsExpectedAndChangesNothing() {
        Someone colleague = opens(Role.CASEWORKER);

        AppointmentDetails shown = colleague.does(() -> appointments.read(health));
        assertEquals(WITH, shown.meeting().withWhom());
        assertEquals("Green room", shown.where().words());
        assertEquals(Set.of(), shown.next());
        assertEquals(List.of(health), colleague.does(() -> agenda.ahead(file, null)).rows().stream().map(AppointmentRow::id).toList());
        assertEquals(List.of(), colleague.does(() -> agenda.between(Instant.now(), Instant.now().plus(Duration.ofDays(2)))).rows(), "it does not come into her own calendar");
        refused(colleague, () -> take(health, new Step.Cancel(CancelReason.NOT_NEEDED), shown.version()));
        refused(colleague, () -> appointments.plan(file, plan(AppointmentKind.HEALTH, inHours(30), Set.of())));
        refused(colleague, () -> appointments.form(file, null));
        refused(colleague, () -> appointments.export(health));
    }

    @Test
    void afterHalfAnHourItIsOver() {
        Someone colleague = opens(Role.CASEWORKER);
        TestClock.later(Duration.ofMinutes(29), () -> colleague.does(() -> appointments.read(health)));
        TestClock.later(Duration.ofMinutes(31), () -> {
            refused(colleague, () -> appointments.read(health));
            refused(colleague, () -> agenda.ahead(file, null));
        });
    }

    @Test
    void noEmergencyOpensMoreThanTheRoleEverMaySee() {
        Someone lawyer = opens(Role.LEGAL_ADVISER);

        AppointmentDetails shown = lawyer.does(() -> appointments.read(health));
        assertNull(shown.kind());
        assertNull(shown.meeting().withWhom());
        assertNull(shown.where().words());
    }

    private Someone opens(Role role) {
        Someone colleague = Someone.joins(lead.organisation(), role);
        refused(colleague, () -> appointments.read(health));
        colleague.does(() -> glass.open(new BreakGlass(number, GlassReason.DANGER_TO_LIFE, "Her neighbour called: shouting, a broken door.")));
        return colleague;
    }

    private static void refused(Someone who, Callable<?> act) {
        assertThrows(Refusal.class, () -> who.does(act));
    }
}
