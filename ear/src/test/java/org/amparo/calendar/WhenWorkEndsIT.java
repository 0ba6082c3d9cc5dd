package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Exclusions;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** A case closes, a worker leaves: nobody waits in a room for nobody. */
class WhenWorkEndsIT extends HerCalendar {

    @Inject
    private CaseLifeService life;
    @Inject
    private LeavingSafely leaving;
    @Inject
    private Exclusions exclusions;
    @Inject
    private AppointmentsLeftBehind leftBehind;

    @Test
    void whatLiesAheadIsCalledOffWhenTheCaseCloses() {
        AppointmentId id = planned(AppointmentKind.HEALTH, inHours(50));
        leaving.with(file, lead);
        lead.does(() -> {
            life.begin(file, 0);
            life.close(new CloseCase(file, CloseReason.GOALS_MET, Set.of(Ending.values()), 1));
            return null;
        });

        assertEquals(State.CANCELLED, read(id).ending().state());
        assertEquals(CancelReason.NOT_NEEDED, read(id).ending().cancelled());
    }

    @Test
    @Holds(Recommendation.R_133)
    void whoeverFollowsALeaverKeepsTheHours() {
        AppointmentId id = planned(AppointmentKind.HEALTH, inHours(50));
        Someone next = Someone.joins(lead.organisation(), Role.CASEWORKER);

        leaves(next);

        assertEquals(1, Someone.counted("select count(*) from amparo.appointment where appointment_id = ?1 and worker = ?2", id.value(), next.id().value()));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void butNotWhomSheDoesNotWantNearHer() {
        AppointmentId id = planned(AppointmentKind.HEALTH, inHours(50));
        Someone next = Someone.joins(lead.organisation(), Role.CASEWORKER);
        lead.does(() -> {
            exclusions.excludePerson(file, next.id());
            return null;
        });

        leaves(next);

        assertEquals(0, Someone.counted("select count(*) from amparo.appointment where appointment_id = ?1 and worker = ?2", id.value(), next.id().value()));
    }

    /** She names a member of her team: it is not he who waits for her the day after tomorrow. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void whatLiesAheadWithAMemberSheKeepsAwayIsTheLeads() {
        Someone member = Someone.joins(lead.organisation(), Role.CASEWORKER);
        joins(member);
        AppointmentId id = planned(AppointmentKind.HEALTH, inHours(50));
        Someone.system(e -> e.createNativeQuery("update amparo.appointment set worker = ?2 where appointment_id = ?1").setParameter(1, id.value())
                .setParameter(2, member.id().value()).executeUpdate());
        lead.does(() -> {
            exclusions.excludePerson(file, member.id());
            return null;
        });

        assertEquals(1, Someone.counted("select count(*) from amparo.appointment where appointment_id = ?1 and worker = ?2", id.value(), lead.id().value()));
    }

    private void leaves(Someone next) {
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set active = false, left_at = now(), successor_id = ?2 where user_id = ?1")
                .setParameter(1, lead.id().value()).setParameter(2, next.id().value()).executeUpdate());
        Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), leftBehind::run));
    }
}
