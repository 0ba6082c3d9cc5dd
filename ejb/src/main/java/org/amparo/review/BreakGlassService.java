package org.amparo.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.BreakGlassWorkflow;
import org.amparo.access.BreakGlassWorkflow.State;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.access.Refusal;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Actor;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.vault.Altered;
import org.amparo.vault.Sealed;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.workflow.Move;

/** Opens one record in an emergency, loudly, and lets another supervisor judge it. Never overrides an exclusion (W14, R-45). */
@Stateless
public class BreakGlassService {

    private static final Logger LOG = System.getLogger(BreakGlassService.class.getName());

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CareTeam team;
    @Inject
    private Vault vault;
    @Inject
    private BrokenGlasses glasses;
    @Inject
    private GlassAlarm alarm;
    @Inject
    private Looks looks;
    @Inject
    private Tasks tasks;
    @Inject
    private Notices notices;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /** What is needed first, so that the page says so before anything is typed. */
    public GlassDoor door() {
        access.require(Action.BREAK_THE_GLASS);
        Instant now = clock.instant();
        return new GlassDoor(caller.signedInAt().plus(GlassPolicy.FRESH_LOGIN).isBefore(now), before(now).barredUntil(now));
    }

    private GlassPolicy.Before before(Instant now) {
        return glasses.before(now.minus(Duration.ofDays(1)));
    }

    /** Half an hour of reading, from now. A number that names nothing and one that may not be opened get the same answer. */
    public CaseId open(BreakGlass wish) {
        access.requireList(Action.BREAK_THE_GLASS);
        Instant now = clock.instant();
        GlassPolicy.refusal(caller.signedInAt(), now, before(now)).ifPresent(key -> { throw Unacceptable.because("reason", key); });
        CaseId subject = team.spokenFor(wish.caseNumber());
        Permit permit = opening(subject);
        team.breakGlass(now.plus(GlassPolicy.OPEN), permit);
        BreakGlassId id = BreakGlassId.fresh();
        glasses.add(new BrokenGlass(id, team.unit(permit).map(UnitId::value).orElse(null), wish.reason(),
                vault.seal(wish.sentence(), BrokenGlass.REASON.at(id, permit.survivor()), permit), now, permit), permit);
        alarm.ring(subject, permit);
        return subject;
    }

    /** Said beside the field: an empty page would tell as little and cost, in an emergency, everything that was typed. */
    private Permit opening(CaseId subject) {
        try {
            return access.require(Action.BREAK_THE_GLASS, subject);
        } catch (Refusal unknownOrNotHers) {
            throw Unacceptable.because("caseNumber", "access.problem.cannotBeOpened");
        }
    }

    /** What waits for a verdict of somebody else in the unit; overdue first read, as they come oldest first. */
    public Page<GlassRow> waiting(String after) {
        ListPermit list = access.requireList(Action.LIST_BROKEN_GLASS);
        Page<GlassRow> page = Page.of(glasses.waiting(clock.instant().minus(GlassPolicy.REVIEW_DUE), after, list), r -> r.id().toString());
        access.showing(list, page.rows().stream().map(GlassRow::survivor).toList());
        return page;
    }

    /** Openings of her units that were not right, until the person concerned has heard of it. */
    public List<NotRight> notRight() {
        ListPermit list = access.requireList(Action.LIST_BROKEN_GLASS);
        List<NotRight> found = glasses.notRight(list);
        access.showing(list, found.stream().map(NotRight::survivor).toList());
        return found;
    }

    /** Who opened which case and why, and what was looked at while it was open. */
    public GlassReview review(BreakGlassId id) {
        Permit permit = permitFor(id);
        BrokenGlass glass = found(id, permit);
        GlassRow row = glasses.row(id, clock.instant().minus(GlassPolicy.REVIEW_DUE), permit).orElseThrow(() -> refusal(id));
        return new GlassReview(row, sentence(glass, permit), looks.during(row, permit));
    }

    /** Nothing when somebody altered it in the database: that must not keep the opening from being judged. */
    private String sentence(BrokenGlass glass, Permit permit) {
        try {
            return vault.open(glass.reason(), BrokenGlass.REASON.at(glass.id(), glass.survivor()), permit);
        } catch (Altered altered) {
            LOG.log(Level.ERROR, "What was said at the emergency opening {0} was altered after it was sealed", glass.id());
            return null;
        }
    }

    public void judge(BreakGlassId id, BreakGlassWorkflow.Action verdict, String note) {
        String said = BreakGlass.words("note", note);
        if (said.isEmpty()) throw Unacceptable.because("note", "access.problem.noteMissing");
        Permit permit = permitFor(id);
        BrokenGlass glass = found(id, permit);
        State over = glass.state() == State.OPEN ? BreakGlassWorkflow.TABLE.step(State.OPEN, BreakGlassWorkflow.Action.END).orElseThrow().to() : glass.state();
        var move = BreakGlassWorkflow.TABLE.ask(over, verdict, EnumSet.of(Actor.SUPERVISOR),
                guard -> guard != BreakGlassWorkflow.Condition.REVIEWED_BY_SOMEONE_ELSE || !glass.user().equals(permit.holder().value()));
        if (!(move instanceof Move.Allowed<State>(State to))) throw Unacceptable.because("note", "access.problem.someoneElse");
        Sealed reasons = vault.seal(said, BrokenGlass.NOTE.at(id, glass.survivor()), permit);
        // before the verdict stands: afterwards it is no longer hers to judge, nor what follows from it
        if (to == State.NOT_JUSTIFIED) follow(glass, permit);
        if (glass.state() == State.OPEN) glass.endedAt(clock.instant());
        glass.judged(to, reasons, permit.holder().value(), clock.instant());
    }

    /** Somebody looks without need: from now on no more, and hears why not; an incident, of which she is told by whoever leads. */
    private void follow(BrokenGlass glass, Permit permit) {
        glasses.endSight(glass.id(), permit);
        notices.tell(new StaffId(glass.user()), NoticeKind.GLASS_NOT_RIGHT, glass.id());
        tasks.open(new NewTask(permit.survivor(), null, TaskKind.TELL_ABOUT_BREACH, glass.id(), calendars.dueAt(permit.custodian(), Span.workingDays(1)),
                null, Priority.URGENT), permit);
    }

    private Permit permitFor(BreakGlassId id) {
        return access.require(Action.REVIEW_BREAK_GLASS, glasses.survivorOf(id).map(s -> (Id) s).orElse(id));
    }

    private BrokenGlass found(BreakGlassId id, Permit permit) {
        return glasses.find(id, permit).orElseThrow(() -> refusal(id));
    }

    private Refusal refusal(BreakGlassId id) {
        return access.refuse(Action.REVIEW_BREAK_GLASS, id);
    }
}
