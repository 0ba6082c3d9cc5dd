package org.amparo.justice.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.Warning;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.readiness.DeviceLink;
import org.amparo.justice.readiness.DeviceLinks;
import org.amparo.justice.readiness.LookedAt;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.testimony.Allowed;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.Rulings;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;

/** The door to the days on which she is heard: the adviser plans them, whoever leads her case is beside her (W7.5, steps 7 to 12 and 15). */
@Stateless
public class HearingDayService {

    /** One day, with the head of her case. */
    public record One(CaseHead head, SessionDetails session) {}

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Sessions sessions;
    @Inject
    private SessionLife life;
    @Inject
    private SessionReading reading;
    @Inject
    private Rulings rulings;
    @Inject
    private DeviceLinks links;
    @Inject
    private CaseHeads heads;

    /** @param subject the survivor, her case, or anything of hers */
    public List<SessionRow> all(Id subject) {
        Permit permit = access.require(Action.READ_ACCOMPANIMENT, subject);
        return sessions.all(permit).stream().map(s -> new SessionRow(s.id(), s.request(), s.state(), s.start(), s.times().zone(), s.openedAt())).toList();
    }

    public One read(SessionId id) {
        Permit permit = access.require(Action.READ_ACCOMPANIMENT, id);
        CaseHead head = heads.of(permit);
        boolean mayWrite = head.facts() != null && head.facts().running();
        HearingSession session = found(id, permit);
        Set<SessionWorkflow.Action> next = mayWrite ? SessionWorkflow.TABLE.actionsFrom(session.state(), withHerWord()) : Set.of();
        return new One(head, reading.details(session, next, mayWrite, permit));
    }

    public SessionId plan(RequestId request) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, request);
        mustBeAdviser();
        Allowed allowed = rulings.of(request, permit).orElseThrow(() -> access.refuse(permit.action(), request));
        return life.plan(request, allowed, permit);
    }

    /** What speaks against an hour and may be talked over with her; nothing is saved. A day that somebody else moved meanwhile is shown first. */
    public Set<Warning> speaksAgainst(SessionId id, Schedule day, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        return life.speaksAgainst(fresh(id, version, permit), day, permit);
    }

    public void take(SessionId id, SessionStep step, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        life.take(fresh(id, version, permit), step, withHerWord(), permit);
    }

    /** Somebody looked at one thing of the list, whoever of the two it was. */
    public void looked(SessionId id, LookedAt looked, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        HearingSession session = fresh(id, version, permit);
        if (!prepared(session)) throw Unacceptable.because("action", "workflow.problem.not-now");
        life.looked(session, looked, permit);
    }

    /** For whoever sits at the device: it opens for two hours, and nothing of hers stands behind it. */
    public DeviceLink link(SessionId id) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        HearingSession session = found(id, permit);
        if (!prepared(session)) throw Unacceptable.because("action", "workflow.problem.not-now");
        return links.make(id, permit);
    }

    public void authorityTold(SessionId id, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        HearingSession session = fresh(id, version, permit);
        mustBeAdviser();
        if (session.state() != SessionWorkflow.State.CANCELLED_BY_SURVIVOR) throw Unacceptable.because("action", "workflow.problem.not-now");
        life.authorityTold(session, permit);
    }

    private static boolean prepared(HearingSession session) {
        return session.setting() != null && !session.over();
    }

    private HearingSession found(SessionId id, Permit permit) {
        return sessions.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private HearingSession fresh(SessionId id, long version, Permit permit) {
        HearingSession session = found(id, permit);
        Stale.check(version, session.version());
        return session;
    }

    private void mustBeAdviser() {
        if (!caller.actors().contains(Actor.LEGAL_ADVISER)) throw Unacceptable.because("action", "workflow.problem.not-yours");
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
