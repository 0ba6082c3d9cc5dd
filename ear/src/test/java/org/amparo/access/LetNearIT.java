package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.work.Job;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody lifts a keep-away in two minutes: it is said how she wished it, others hear of it, and a day goes by. */
@Holds({Recommendation.R_42, Recommendation.R_43})
class LetNearIT extends InContainer {

    @Inject
    private Exclusions exclusions;
    @Inject
    private CaseService cases;
    @Inject
    private OpenedCases opened;
    @Inject
    private SystemWork work;
    @Inject
    @Any
    private Instance<Job> jobs;

    private Someone lead;
    private Someone deputy;
    private Someone supervisor;
    private Someone unwanted;
    private CaseId id;
    private UUID entry;

    @BeforeEach
    void sheKeepsASupervisorAway() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        deputy = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        unwanted = Someone.joins(house, Role.SUPERVISOR).in(unit);
        id = opened.of("Canarina", lead, deputy);
        lead.does(() -> {
            exclusions.excludePerson(id, unwanted.id());
            return null;
        });
        entry = lead.does(() -> exclusions.list(id)).get(0).id();
    }

    private void lets(SaidHow how) {
        lead.does(() -> {
            exclusions.letNear(id, entry, how);
            return null;
        });
    }

    private long told(Someone who) {
        return Someone.counted("select count(*) from amparo.notice where to_user = ?1 and ref = ?2 and kind = 'KEEP_AWAY_LIFTED'", who.id().value(), id.value());
    }

    private void strike() {
        Job lifts = jobs.stream().filter(job -> job.name().equals("keep-away-lifts")).findFirst().orElseThrow();
        Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), lifts::run));
    }

    @Test
    void itIsAskedHowTheOthersHearOfItAndADayGoesBy() {
        assertThrows(Unacceptable.class, () -> lets(null), "how did she say so");
        lets(SaidHow.FACE_TO_FACE);

        assertEquals(List.of(1L, 1L, 0L, 0L), List.of(told(deputy), told(supervisor), told(lead), told(unwanted)));
        assertNotNull(lead.does(() -> exclusions.list(id)).get(0).until(), "still on the list, with the day it ends");
        TestClock.later(Duration.ofHours(23), () -> {
            strike();
            assertThrows(Refusal.class, () -> unwanted.does(() -> cases.outline(id)), "not before");
        });
        TestClock.later(Duration.ofHours(25), this::strike);
        assertTrue(lead.does(() -> exclusions.list(id)).isEmpty());
        assertNotNull(unwanted.does(() -> cases.outline(id)));
    }

    @Test
    void anybodyOfTheTeamCanUndoItMeanwhile() {
        lets(SaidHow.IN_WRITING);
        deputy.does(() -> {
            exclusions.keepAwayAfterAll(id, entry);
            return null;
        });

        TestClock.later(Duration.ofHours(48), this::strike);

        assertEquals(1, lead.does(() -> exclusions.list(id)).size());
        assertThrows(Refusal.class, () -> unwanted.does(() -> cases.outline(id)));
    }
}
