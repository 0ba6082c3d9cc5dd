package org.amparo.justice.afterwards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.justice.afterwards.AfterwardsWorkflow.State;
import org.amparo.justice.session.SessionOver;
import org.amparo.justice.step.Steps;
import org.amparo.justice.time.Term;
import org.amparo.shared.Actor;
import org.amparo.shared.StaffId;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/**
 * Begins when she was heard, with four times to ask. The tasks are those of any other call to see how somebody is, and do not rest when she
 * wants nothing of justice: they are care, and name nothing.
 */
@ApplicationScoped
class AfterLife {

    @Inject
    private AfterRows rows;
    @Inject
    private Steps steps;
    @Inject
    private Tasks tasks;
    @Inject
    private CareTeam team;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Clock clock;

    void begins(@Observes SessionOver over) {
        Permit permit = over.permit();
        AfterId id = AfterId.fresh();
        rows.add(new AfterHearing(id, over.session(), over.at(), permit), permit);
        team.nameLast(id, permit);
        StaffId lead = team.of(permit).stream().filter(p -> p.relation() == Relation.LEAD).map(CareTeam.Place::user).findFirst().orElse(null);
        for (Contact contact : Contact.values()) {
            ContactId asks = ContactId.fresh();
            Instant due = over.at().plus(after(contact));
            rows.add(asks, id, contact, due, permit);
            tasks.open(new NewTask(permit.survivor(), null, TaskKind.CHECK_IN, asks, due, lead, Priority.HIGH), permit);
        }
    }

    void take(AfterHearing after, AfterStep step, Set<Actor> actors, Permit permit) {
        List<AfterRows.Due> contacts = rows.contacts(after.id(), permit);
        Set<Contact> settled = contacts.stream().filter(AfterRows.Due::settled).map(AfterRows.Due::contact).collect(Collectors.toSet());
        AfterPolicy policy = new AfterPolicy(step, settled, FourTimes.of(contacts).come(clock.instant()));
        State to = AfterwardsWorkflow.TABLE.take(after.state(), step.action(), actors, policy::met);
        after.become(to, clock.instant());
        rows.write();
        steps.add(after.id(), step.action(), json(step), permit);
        switch (step) {
            case AfterStep.Ask ask -> asked(after, ask, permit);
            case AfterStep.Tried tried -> rows.tried(due(after, tried.contact(), permit).id(), clock.instant(), permit);
            case AfterStep.Close close -> nothingMore(after, permit);
            case AfterStep.Leave leave -> nothingMore(after, permit);
        }
    }

    private void asked(AfterHearing after, AfterStep.Ask ask, Permit permit) {
        ContactId id = due(after, ask.contact(), permit).id();
        rows.asked(id, clock.instant(), permit);
        tasks.doneFor(id, TaskKind.CHECK_IN, permit);
        if (ask.safety().asksForALook()) unsafe.fire(new SafetyEvent(ask.safety() == SafetyFelt.THREATENED ? SafetyTrigger.NEW_THREAT : SafetyTrigger.OTHER, permit));
    }

    private AfterRows.Due due(AfterHearing after, Contact contact, Permit permit) {
        return rows.contacts(after.id(), permit).stream().filter(d -> d.contact() == contact).findFirst().orElseThrow();
    }

    private void nothingMore(AfterHearing after, Permit permit) {
        rows.contacts(after.id(), permit).forEach(d -> tasks.cancelFor(d.id(), permit, TaskKind.CHECK_IN));
    }

    private static JsonObject json(AfterStep step) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        switch (step) {
            case AfterStep.Ask ask -> {
                json.add("contact", ask.contact().name()).add("wellbeing", ask.wellbeing().name()).add("safety", ask.safety().name()).add("therapist", ask.therapist().name());
                if (ask.words() != null) json.add("words", ask.words());
            }
            case AfterStep.Tried tried -> json.add("contact", tried.contact().name());
            case AfterStep.Close close -> json.add("outcome", close.outcome().name());
            case AfterStep.Leave leave -> { }
        }
        return json.build();
    }

    /** Configured, as every length of time in legal matters. */
    private static Duration after(Contact contact) {
        return (switch (contact) {
            case SAME_DAY -> Term.ASKED_SAME_DAY;
            case AFTER_TWO_DAYS -> Term.ASKED_AFTER_TWO_DAYS;
            case AFTER_A_WEEK -> Term.ASKED_AFTER_A_WEEK;
            case AFTER_A_MONTH -> Term.ASKED_AFTER_A_MONTH;
        }).duration();
    }
}
