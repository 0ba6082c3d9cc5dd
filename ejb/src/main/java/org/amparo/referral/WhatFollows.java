package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Taken;
import org.amparo.referral.release.PackageLife;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.work.Calendars;
import org.amparo.work.DueTask;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** What a step means on the sender's side: the timeline, what is owed next and by whom, who is told, what the case page counts. */
@ApplicationScoped
class WhatFollows {

    private static final Set<Action> MAY_CONCERN = EnumSet.of(Action.ASK, Action.ACCEPT, Action.DECLINE, Action.WAITLIST, Action.HOLD, Action.FAIL, Action.REPORT_DONE);
    private static final Set<Action> MAY_INTERRUPT = EnumSet.of(Action.HOLD, Action.FAIL, Action.DECLINE, Action.EXPIRE);

    @Inject
    private Timeline timeline;
    @Inject
    private HelpThroughReferral help;
    @Inject
    private PackageLife packages;
    @Inject
    private Event<WholeCaseReferral> wholeCase;
    @Inject
    private Returns returns;
    @Inject
    private Tasks tasks;
    @Inject
    private Notices notices;
    @Inject
    private People people;
    @Inject
    private CareTeam team;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    void after(Referral r, Taken step, Permit permit) {
        said(step.action()).ifPresent(kind -> timeline.add(kind, r.id(), permit));
        owed(r, step, permit);
        keepReadable(r, step, permit);
        help.follow(r, step, permit);
        if (MAY_INTERRUPT.contains(step.action()) && searched(r, permit)) tasks.cancelFor(r.id(), permit, TaskKind.FIND_ANOTHER_SERVICE);
        if (r.planned().wholeCase()) wholeCase.fire(new WholeCaseReferral(ReferralFacts.of(r), step, permit));
        if (!permit.holder().equals(r.owner()) || step.as().role().isEmpty()) tellOwner(r, step.action(), permit);
        if (r.concern() && MAY_CONCERN.contains(step.action())) tellOfConcern(r);
    }

    /** Words that make help conditional: whoever oversees it looks into it. */
    void tellOfConcern(Referral r) {
        supervisors(r).forEach(s -> notices.tell(s, NoticeKind.CONDITION_FEARED, r.id()));
    }

    /** What the timeline says of it; before it is sent there is nothing to say. The questions here name every action, so that a new one does not compile until each is answered. */
    static Optional<TimelineKind> said(Action action) {
        return Optional.ofNullable(switch (action) {
            case ASK_CAPACITY, CHECK_CONSENT, MAKE_READY, RETURN_TO_DRAFT -> null;
            case SEND -> TimelineKind.REFERRAL_SENT;
            case ACKNOWLEDGE, CORRECT_ANSWER -> TimelineKind.REFERRAL_RECEIVED;
            case ASK -> TimelineKind.REFERRAL_QUESTION;
            case ANSWER -> TimelineKind.REFERRAL_ANSWER_GIVEN;
            case ACCEPT -> TimelineKind.REFERRAL_ACCEPTED;
            case WAITLIST -> TimelineKind.REFERRAL_WAITLISTED;
            case DECLINE -> TimelineKind.REFERRAL_DECLINED;
            case START, SEND_BACK -> TimelineKind.REFERRAL_IN_SERVICE;
            case HOLD -> TimelineKind.REFERRAL_ON_HOLD;
            case RESUME -> TimelineKind.REFERRAL_RESUMED;
            case REPORT_DONE -> TimelineKind.REFERRAL_REPORTED_DONE;
            case COMPLETE -> TimelineKind.REFERRAL_COMPLETED;
            case WITHDRAW_CONSENT, STOP -> TimelineKind.REFERRAL_WITHDRAWN;
            case CANCEL -> TimelineKind.REFERRAL_CANCELLED;
            case FAIL -> TimelineKind.REFERRAL_FAILED;
            case EXPIRE -> TimelineKind.REFERRAL_EXPIRED;
            case ENTER_IN_ERROR -> TimelineKind.REFERRAL_IN_ERROR;
        });
    }

    private void keepReadable(Referral r, Taken step, Permit permit) {
        LoopPolicy.readableAfter(step.to()).ifPresent(time -> packages.readableUntil(r.id(), clock.instant().plus(time), permit));
        if (step.action() == Action.CORRECT_ANSWER) packages.readableUntil(r.id(), null, permit);
    }

    private void owed(Referral r, Taken step, Permit permit) {
        Runnable owed = switch (step.action()) {
            case ACKNOWLEDGE -> () -> tasks.doneFor(r.id(), TaskKind.REFERRAL_NOT_RECEIVED, permit);
            case ASK -> () -> open(r, TaskKind.ANSWER_PARTNER_QUESTION, r.actBy(), permit);
            case ANSWER -> () -> tasks.doneFor(r.id(), TaskKind.ANSWER_PARTNER_QUESTION, permit);
            case ACCEPT, WAITLIST -> () -> decided(r, step, permit);
            case DECLINE, FAIL, EXPIRE -> () -> lookElsewhere(r, step, permit);
            case CORRECT_ANSWER -> () -> tasks.cancelFor(r.id(), permit);
            case HOLD -> () -> open(r, TaskKind.FOLLOW_UP_SERVICE, r.actBy(), permit);
            case RESUME -> () -> goesOn(r, permit);
            case REPORT_DONE -> () -> open(r, TaskKind.CLOSE_THE_LOOP, r.actBy(), permit);
            case COMPLETE, SEND_BACK -> () -> tasks.doneFor(r.id(), TaskKind.CLOSE_THE_LOOP, permit);
            case WITHDRAW_CONSENT, STOP, CANCEL, ENTER_IN_ERROR -> () -> letGo(r, step, permit);
            case ASK_CAPACITY, CHECK_CONSENT, MAKE_READY, RETURN_TO_DRAFT, SEND, START -> () -> { };
        };
        owed.run();
        if (step.action() == Action.COMPLETE) tasks.cancelFor(r.id(), permit);
    }

    /** What a partner may hold on paper is to be destroyed or given back. */
    void askBack(Referral r, Instant by, Permit permit) {
        returns.ask(r, clock.instant(), permit);
        open(r, TaskKind.CONFIRM_DATA_RETURNED, by, permit);
    }

    /** Whoever says yes while a question is out no longer waits for the answer. */
    private void decided(Referral r, Taken step, Permit permit) {
        tasks.doneFor(r.id(), TaskKind.REFERRAL_UNANSWERED, permit);
        if (step.from() == State.NEEDS_INFO) cancel(r, TaskKind.ANSWER_PARTNER_QUESTION, permit);
    }

    private void goesOn(Referral r, Permit permit) {
        tasks.doneFor(r.id(), TaskKind.FOLLOW_UP_SERVICE, permit);
        tasks.doneFor(r.id(), TaskKind.ASK_ABOUT_STOPPED_SHARING, permit);
    }

    /** Where help had begun, its own record asks for something in its place. */
    private void lookElsewhere(Referral r, Taken step, Permit permit) {
        tasks.cancelFor(r.id(), permit);
        if (step.from() != State.IN_SERVICE) open(r, TaskKind.FIND_ANOTHER_SERVICE, calendars.dueAt(r.custodian(), Span.workingDays(2)), permit);
    }

    /** What was given is asked back; what has begun is her decision (W1.5). */
    private void letGo(Referral r, Taken step, Permit permit) {
        tasks.cancelFor(r.id(), permit);
        Instant soon = clock.instant().plus(LoopPolicy.CONFIRM_RETURN);
        if (r.sentAt() != null) askBack(r, soon, permit);
        if (step.action() == Action.ENTER_IN_ERROR && r.sentAt() != null) open(r, TaskKind.TELL_ABOUT_BREACH, clock.instant().plus(GoneWrong.CLOCK), permit);
        if (step.to() == State.ON_HOLD) open(r, TaskKind.ASK_ABOUT_STOPPED_SHARING, calendars.dueAt(r.custodian(), Span.workingDays(1)), permit);
    }

    /** It reached whom it should not have reached: nothing is awaited there any more, and her need still waits. */
    void afterBreach(Referral r, Permit permit) {
        timeline.add(TimelineKind.BREACH_REPORTED, r.id(), permit);
        tasks.cancelFor(r.id(), permit);
        askBack(r, clock.instant().plus(LoopPolicy.CONFIRM_RETURN), permit);
        open(r, TaskKind.TELL_ABOUT_BREACH, clock.instant().plus(GoneWrong.CLOCK), permit);
        if (ReferralWorkflow.OPEN.contains(r.state()) && !searched(r, permit)) open(r, TaskKind.FIND_ANOTHER_SERVICE, null, permit);
    }

    void open(Referral r, TaskKind kind, Instant due, Permit permit) {
        Instant by = due == null ? calendars.dueAt(r.custodian(), Span.workingDays(2)) : due;
        tasks.open(new NewTask(r.survivor(), r.caseId(), kind, r.id(), by, r.owner(), r.urgency()), permit);
    }

    /** Whether the record of the help itself asks already for something in its place: nobody is asked twice for one thing. */
    boolean searched(Referral r, Permit permit) {
        Set<UUID> sought = tasks.open(permit).stream().filter(t -> t.kind() == TaskKind.FIND_ANOTHER_SERVICE && !r.id().value().equals(t.ref())).map(DueTask::ref).collect(Collectors.toSet());
        return !sought.isEmpty() && help.of(r, permit).stream().anyMatch(service -> sought.contains(service.value()));
    }

    boolean waits(Referral r, TaskKind kind, Permit permit) {
        return tasks.open(permit).stream().anyMatch(t -> t.kind() == kind && r.id().value().equals(t.ref()));
    }

    void cancel(Referral r, TaskKind kind, Permit permit) {
        tasks.cancelFor(r.id(), permit, kind);
    }

    void done(Referral r, TaskKind kind, Permit permit) {
        tasks.doneFor(r.id(), kind, permit);
    }

    private void tellOwner(Referral r, Action action, Permit permit) {
        NoticeKind kind = switch (action) {
            case ASK -> NoticeKind.REFERRAL_QUESTION;
            case ACKNOWLEDGE, ACCEPT, WAITLIST, DECLINE, START, HOLD, RESUME, REPORT_DONE, FAIL, CORRECT_ANSWER, STOP -> NoticeKind.REFERRAL_ANSWERED;
            case EXPIRE -> NoticeKind.REFERRAL_OVERDUE;
            case ASK_CAPACITY, CHECK_CONSENT, MAKE_READY, RETURN_TO_DRAFT, SEND, ANSWER, COMPLETE, SEND_BACK, WITHDRAW_CONSENT, CANCEL, ENTER_IN_ERROR -> null;
        };
        if (kind != null) reachable(r, permit).forEach(who -> notices.tell(who, kind, r.id()));
    }

    /** Whoever is there for it now and may open it: the owner, then her team in its order; when something urgent finds nobody, the unit's supervisors. */
    List<StaffId> reachable(Referral r, Permit permit) {
        List<StaffId> inTurn = Stream.concat(Stream.of(r.owner()), team.inOrder(permit).stream()).distinct().toList();
        var there = people.whoIsThere(inTurn).map(Person::id);
        if (there.filter(inTurn::contains).isPresent()) return List.of(there.get());
        List<StaffId> others = r.urgency() == Priority.URGENT || r.urgency() == Priority.HIGH ? supervisors(r) : List.of();
        List<StaffId> somebody = Stream.concat(there.stream(), others.stream()).distinct().toList();
        return somebody.isEmpty() ? List.of(r.owner()) : somebody;
    }

    List<StaffId> supervisors(Referral r) {
        return people.supervisors(r.unit() == null ? null : new UnitId(r.unit()), r.custodian(), Set.of()).stream().map(Person::id).toList();
    }
}
