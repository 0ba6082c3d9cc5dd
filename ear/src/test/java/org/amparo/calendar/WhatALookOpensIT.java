package org.amparo.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.amparo.audit.RecordedFact;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.review.AccessLogService;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** Who has looked says what was shown of whom: a look at the calendar opened no more of anybody than what stood there. */
@Holds(Recommendation.R_45)
class WhatALookOpensIT extends HerCalendar {

    @Inject
    private AgendaService agenda;
    @Inject
    private AccessLogService log;

    @Test
    void aDayWithTwoPeopleSaysOfEachWhatWasShownOfThem() {
        planned(AppointmentKind.CASE_MEETING, inHours(5));
        CaseId other = opened.of("Tunera", lead, Someone.joins(lead.organisation(), Role.CASEWORKER));
        lead.does(() -> appointments.plan(other, plan(AppointmentKind.HEALTH, inHours(8), java.util.Set.of())));

        lead.does(() -> agenda.between(Instant.now(), Instant.now().plus(Duration.ofDays(2))));

        assertEquals("IDENTITY", newest(file, "LIST_APPOINTMENTS").compartments());
        assertEquals("IDENTITY,HEALTH_PSY", newest(other, "LIST_APPOINTMENTS").compartments());
        assertEquals(2, newest(file, "LIST_APPOINTMENTS").subjects(), "it stays one look at two people");
    }

    @Test
    void oneMeetingSaysWhatItIsForAndWhereAndNoMore() {
        lead.does(() -> agenda.ahead(file, null));
        assertEquals("", newest(file, "READ_APPOINTMENTS").compartments(), "an empty list shows nothing of anybody");
        lead.does(() -> appointments.form(file, null));
        assertEquals("CONTACT", newest(file, "PLAN_APPOINTMENT").compartments());

        AppointmentId id = planned(AppointmentKind.LEGAL, inHours(5));
        assertEquals("CONTACT,RISK_SAFETY,JUSTICE", newest(file, "PLAN_APPOINTMENT").compartments(), "where it is was held against who is kept away");
        lead.does(() -> appointments.read(id));
        assertEquals("CONTACT,JUSTICE", newest(file, "READ_APPOINTMENTS").compartments());
        lead.does(() -> agenda.ahead(file, null));
        assertEquals("IDENTITY,JUSTICE", newest(file, "READ_APPOINTMENTS").compartments());
    }

    private RecordedFact newest(CaseId of, String action) {
        return lead.does(() -> log.whoHasLooked(of, null)).rows().stream().map(entry -> entry.fact()).filter(fact -> fact.action().equals(action)).findFirst().orElseThrow();
    }
}
