package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.Statements;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.work.oversight.OversightService;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WhatWaits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places to live that nobody looked at again in time, for whoever oversees the unit. */
@Holds(Recommendation.R_105)
class LateCareIT extends OfAChild {

    @Inject
    private OversightService oversight;
    @Inject
    private LateCareService care;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Statements statements;

    private Someone supervisor;

    @BeforeEach
    void aSupervisorOfTheUnit() {
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(new UnitId(chen.together(e -> (java.util.UUID) e.createNativeQuery("select unit_id from amparo.staff_member where user_id = :me")
                .setParameter("me", chen.id().value()).getSingleResult())));
    }

    @Test
    void aReviewThatWasNotTakenIsOnTheListUntilItIs() {
        ChildMatterId placed = placed(CareKind.FOSTER_FAMILY);
        assertEquals(List.of(), list(supervisor), "a week is left");
        TestClock.later(Duration.ofDays(10), () -> {
            LateCare late = list(supervisor).getFirst();
            assertEquals(placed, late.id());
            assertEquals(CareKind.FOSTER_FAMILY, late.kind());
            assertEquals(3, late.days(Instant.now().plus(Duration.ofDays(10))));
            assertEquals(her, late.survivor());
            take(chen, Track.CARE, "REVIEW", heard().seen(Assurance.SAFETY_LOOKED_AT));
            assertEquals(List.of(), list(supervisor), "looked at again");
        });
        TestClock.later(Duration.ofDays(45), () -> assertEquals(1, list(supervisor).size(), "and late again a month after that"));
    }

    @Test
    void itPagesByKeyTheLongestFirstWithinSixStatements() {
        List<ChildMatterId> all = new ArrayList<>();
        // a child lives in one place
        for (int i = 0; i < Page.SIZE + 2; i++) {
            another();
            all.add(placed(CareKind.KIN));
        }
        TestClock.later(Duration.ofDays(30), () -> {
            Page<LateCare> first = supervisor.does(() -> care.ofUnit(null));
            Page<LateCare> second = supervisor.does(() -> care.ofUnit(first.next()));
            assertEquals(Page.SIZE, first.rows().size());
            List<ChildMatterId> read = new ArrayList<>(first.rows().stream().map(LateCare::id).toList());
            read.addAll(second.rows().stream().map(LateCare::id).toList());
            assertEquals(all, read);
            assertEquals(first.rows(), supervisor.does(() -> care.ofUnit("nonsense")).rows());
            assertTrue(statements.of(supervisor, () -> care.ofUnit(null)) <= 6);
        });
    }

    @Test
    @Holds(Recommendation.R_42)
    void nobodyElseReadsItAndAChildThatIsToBeKeptAwayIsNotOnIt() {
        placed(CareKind.SMALL_RESIDENTIAL);
        Someone elsewhere = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        Someone otherHouse = Someone.joins(OrganisationId.fresh(), Role.SUPERVISOR).in(UnitId.fresh());
        TestClock.later(Duration.ofDays(10), () -> {
            assertEquals(1, list(supervisor).size());
            assertEquals(List.of(new Waiting(WhatWaits.LATE_CARE, 1, 1, null, list(supervisor).getFirst().due())),
                    supervisor.does(() -> oversight.waiting()).stream().filter(one -> one.what() == WhatWaits.LATE_CARE).toList(), "the first page counts it, and says since when");
            for (Someone other : List.of(elsewhere, otherHouse)) assertEquals(List.of(), list(other));
            for (Someone other : List.of(chen, carla, Someone.joins(house, Role.ADMIN))) assertThrows(Refusal.class, () -> list(other));
            assertEquals(1, supervisor.counts("select count(distinct s.subject_id) from amparo.audit_subject s join amparo.audit_fact f using (fact_id) "
                    + "where f.actor = ?1 and f.action = 'LIST_LATE_CARE' and s.subject_id = ?2", supervisor.id().value(), her.value()), "on record with the child");
            chen.does(() -> {
                exclusions.excludePerson(her, supervisor.id());
                return null;
            });
            assertEquals(List.of(), list(supervisor));
        });
    }

    private ChildMatterId placed(CareKind kind) {
        ChildMatterId id = chen.does(() -> child.open(file, Track.CARE, Said.nothing().with(kind)));
        take(chen, Track.CARE, "MATCH", heard().seen(Assurance.CLOSER_OPTIONS_WEIGHED, Assurance.SIBLINGS_TOGETHER));
        take(chen, Track.CARE, "PLACE", Said.nothing().seen(Assurance.SAFETY_LOOKED_AT, Assurance.FOR_A_SHORT_TIME, Assurance.CANNOT_WAIT));
        return id;
    }

    private List<LateCare> list(Someone reader) {
        return reader.does(() -> care.ofUnit(null)).rows();
    }
}
