package org.amparo.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.calendar.AppointmentRow;
import org.amparo.casework.CaseRow;
import org.amparo.casework.CaseService;
import org.amparo.casework.desk.TaskRow;
import org.amparo.casework.desk.Today;
import org.amparo.casework.desk.TodayService;
import org.amparo.casework.promise.PromiseService;
import org.amparo.casework.promise.WelfareRow;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassRow;
import org.amparo.shared.Role;
import org.amparo.web.frame.Place;
import org.amparo.web.frame.Places;
import org.amparo.web.frame.Times;
import org.amparo.work.TaskKind;
import org.amparo.work.oversight.OversightService;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WhatWaits;

/** What needs me today. Whoever has no desk of their own goes on to the place where their work is. */
@Named
@RequestScoped
public class TodayView {

    private static final int MEETINGS = 8;
    private static final Set<WhatWaits> DATED = EnumSet.of(WhatWaits.RISKS, WhatWaits.INCIDENTS, WhatWaits.EMERGENCIES, WhatWaits.WORRIES, WhatWaits.LATE_CARE, WhatWaits.PROMISES, WhatWaits.ERASURES);

    /** Where a line of this page goes, and the words for it. */
    public record Leads(String to, String title) {}

    @Inject
    private TodayService mine;
    @Inject
    private CaseService cases;
    @Inject
    private BreakGlassService glass;
    @Inject
    private PromiseService promises;
    @Inject
    private OversightService oversight;
    @Inject
    private Times times;
    @Inject
    private Clock clock;
    @Inject
    private Caller caller;
    @Inject
    private Places places;

    private Today today;
    private List<CaseRow> late = List.of();
    private List<GlassRow> openings = List.of();
    private List<WelfareRow> welfare = List.of();
    private List<Waiting> waiting = List.of();

    /** @return where to go instead, for people who keep no cases */
    public String load() {
        if (!keepsCases() && !isSupervisor()) return elsewhere();
        LocalDate day = LocalDate.now(clock.withZone(times.zone()));
        today = mine.today(MEETINGS, day.atStartOfDay(times.zone()).toInstant(), day.plusDays(1).atStartOfDay(times.zone()).toInstant());
        if (isSupervisor()) openings = glass.waiting(null).rows();
        if (isSupervisor()) welfare = promises.welfare();
        if (isSupervisor()) waiting = oversight.waiting();
        if (isSupervisor()) late = cases.pressing();
        return null;
    }

    private String elsewhere() {
        return places.getAll().stream().filter(p -> p != Place.HOME).findFirst().map(p -> p.getOutcome() + "?faces-redirect=true").orElse(null);
    }

    private boolean keepsCases() {
        return caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST) || caller.has(Role.LEGAL_ADVISER);
    }

    public boolean isSupervisor() {
        return caller.has(Role.SUPERVISOR);
    }

    public List<TaskKind.Order> getParts() {
        return today == null ? List.of() : List.of(TaskKind.Order.values());
    }

    public List<TaskRow> rows(TaskKind.Order part) {
        return today.desk().shown(part);
    }

    public boolean more(TaskKind.Order part) {
        return today.desk().more(part);
    }

    /** What to do on a day with nothing to do, true for the reader's own places. */
    public String getNext() {
        if (!keepsCases()) return "home.nothing.nocases";
        return places.getAll().contains(Place.INTAKES) ? "home.nothing.next" : "home.nothing.cases";
    }

    /** Emergency openings of the unit that wait for somebody's verdict, once they are over. */
    public List<GlassRow> getOpenings() {
        return openings.stream().filter(opening -> !runs(opening)).toList();
    }

    /** Somebody reads a record at this moment that is not theirs: before everything else. */
    public List<GlassRow> getRunning() {
        return openings.stream().filter(this::runs).toList();
    }

    private boolean runs(GlassRow opening) {
        return opening.runs(clock.instant());
    }

    public boolean isLate(CaseRow row) {
        return row.late(clock.instant());
    }

    /** Whom nobody reaches: what is done about it is hers to decide. */
    public List<WelfareRow> getWelfare() {
        return welfare;
    }

    public boolean isNothing() {
        return (today == null || today.desk().isEmpty()) && getMeetings().isEmpty();
    }

    /** Today's, on the reader's clock. */
    public List<AppointmentRow> getMeetings() {
        return today == null ? List.of() : today.meetings().rows();
    }

    public List<CaseRow> getLate() {
        return late;
    }

    /** What only a supervisor can clear, as far as something waits. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    public boolean isUnitQuiet() {
        return late.isEmpty() && waiting.isEmpty() && welfare.isEmpty();
    }

    /** How great the greatest danger is that nobody has looked at a second time; null for every other list. */
    public RiskLevel gravest(Waiting list) {
        return list.what() == WhatWaits.RISKS && list.grade() != null ? RiskLevel.fromTheTop(list.grade()) : null;
    }

    /** What is owed by a day for the gravest of a list; nothing is said of the others. */
    public boolean dated(Waiting list) {
        return list.due() != null && DATED.contains(list.what());
    }

    /** The page of a list, and what that page is called. */
    public Leads leads(WhatWaits what) {
        return switch (what) {
            case RISKS -> new Leads("/casework/risks", "casework.risks.title");
            case INCIDENTS -> new Leads("/referral/unit", "referral.unit.incidents");
            case EMERGENCIES -> new Leads("/access/reviews", "access.reviews.notRight");
            case LOOKS -> new Leads("/referral/unit", "referral.unit.looks");
            case WORRIES -> new Leads("/survivor/worries", "survivor.worries.title");
            case LATE_CARE -> new Leads("/child/latecare", "child.latecare.title");
            case RETELLINGS -> new Leads("/survivor/retellings", "survivor.retellings.title");
            case PROMISES -> new Leads("/casework/promises", "casework.promises.title");
            case HELP -> new Leads("/support/atrisk", "support.atrisk.title");
            case CHECKS -> new Leads("/survivor/checks", "survivor.checks.title");
            case PAYMENTS -> new Leads("/support/payments", "support.payments.title");
            case AFTER_A_NO -> new Leads("/access/afterno", "access.afterno.title");
            case PARTNERS -> new Leads("/partner/organisations?waiting=true", "partner.inDoubt.title");
            case ERASURES -> new Leads("/keeping/erasures", "keeping.erasures.title");
            case KEEPING -> new Leads("/keeping/due", "keeping.due.title");
        };
    }
}
