package org.amparo.justice.afterwards;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.step.Steps;
import org.amparo.justice.step.WrittenStep;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;

/** The door to the month after a day: for whoever leads her case (W7.5, steps 13 and 14). */
@Stateless
public class AfterService {

    /** The month after one day, with the head of her case. */
    public record One(CaseHead head, AfterDetails after) {}

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private AfterRows rows;
    @Inject
    private AfterLife life;
    @Inject
    private Steps steps;
    @Inject
    private CaseHeads heads;
    @Inject
    private Clock clock;

    /** Those that run, without what was said. */
    public List<AfterDetails> running(Id subject) {
        Permit permit = access.require(Action.READ_ACCOMPANIMENT, subject);
        List<AfterHearing> open = rows.all(permit).stream().filter(a -> !AfterwardsWorkflow.TABLE.endsAt(a.state())).toList();
        if (open.isEmpty()) return List.of();
        List<AfterRows.Due> contacts = rows.contacts(permit);
        return open.stream().map(a -> details(a, contacts, List.of(), Set.of())).toList();
    }

    public Optional<AfterId> of(SessionId session) {
        return rows.of(session, access.require(Action.READ_ACCOMPANIMENT, session)).map(AfterHearing::id);
    }

    public One read(AfterId id) {
        Permit permit = access.require(Action.READ_ACCOMPANIMENT, id);
        CaseHead head = heads.of(permit);
        AfterHearing after = found(id, permit);
        boolean mayWrite = head.facts() != null && head.facts().running();
        return new One(head, details(after, rows.contacts(id, permit), steps.of(id, permit), mayWrite ? AfterwardsWorkflow.TABLE.actionsFrom(after.state(), withHerWord()) : Set.of()));
    }

    public void take(AfterId id, AfterStep step, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        AfterHearing after = found(id, permit);
        Stale.check(version, after.version());
        life.take(after, step, withHerWord(), permit);
    }

    private AfterDetails details(AfterHearing after, List<AfterRows.Due> due, List<WrittenStep> written, Set<AfterwardsWorkflow.Action> next) {
        List<AfterRows.Due> its = due.stream().filter(d -> d.after().equals(after.id())).toList();
        Set<Contact> come = FourTimes.of(its).come(clock.instant());
        List<AfterDetails.Due> contacts = its.stream().map(d -> new AfterDetails.Due(d.contact(), d.due(), come.contains(d.contact()), d.askedAt() != null, d.triedAt() != null)).toList();
        List<AfterDetails.Said> said = written.stream().filter(s -> s.action().equals("ASK")).map(AfterService::said).toList();
        OutcomeTold outcome = written.stream().filter(s -> s.action().equals("CLOSE")).map(s -> OutcomeTold.valueOf(s.said().getString("outcome"))).findFirst().orElse(null);
        return new AfterDetails(after.id(), after.session(), after.state(), after.since(), contacts, said, outcome, next, after.version());
    }

    private static AfterDetails.Said said(WrittenStep step) {
        JsonObject json = step.said();
        return new AfterDetails.Said(Contact.valueOf(json.getString("contact")), Wellbeing.valueOf(json.getString("wellbeing")), SafetyFelt.valueOf(json.getString("safety")),
                Therapist.valueOf(json.getString("therapist")), json.getString("words", null), step.at(), step.byName());
    }

    private AfterHearing found(AfterId id, Permit permit) {
        return rows.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
