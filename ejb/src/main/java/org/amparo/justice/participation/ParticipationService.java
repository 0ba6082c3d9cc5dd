package org.amparo.justice.participation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.Appointments;
import org.amparo.calendar.CancelReason;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;
import org.amparo.justice.participation.ParticipationWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.survivor.Survivors;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Move;

/** The door to her decision: her legal adviser writes down what she says. Nothing is told to anybody, whatever it is. */
@Stateless
public class ParticipationService {

    private static final Set<Actor> HERS = EnumSet.of(Actor.SURVIVOR);

    @Inject
    private Access access;
    @Inject
    private ParticipationRows rows;
    @Inject
    private ParticipationWords words;
    @Inject
    private Circumstances circumstances;
    @Inject
    private Survivors survivors;
    @Inject
    private CaseHeads heads;
    @Inject
    private Appointments appointments;
    @Inject
    private Event<ParticipationWithdrawn> withdrawn;
    @Inject
    private Clock clock;

    public DecisionPage page(Id subject) {
        Permit permit = access.require(org.amparo.access.Action.READ_LEGAL_MATTERS, subject);
        CaseHead head = heads.of(permit);
        boolean mayAct = head.facts() != null && head.facts().running();
        List<Decided> said = rows.all(permit).stream().map(row -> words.opened(row, permit)).toList();
        State state = state(said);
        boolean takesPart = state == State.PARTICIPATE || state == State.PARTICIPATE_LIMITED;
        Circumstances.Today today = circumstances.today(head.face().childRules(), permit);
        return new DecisionPage(head, state, said, mayAct ? ParticipationWorkflow.TABLE.actionsFrom(state, HERS) : Set.of(), today.policy().missing(), today.childMissing(),
                today.policy().decidableFrom(), takesPart ? appointments.ahead(AppointmentKind.HEARING, permit) : List.of(), said.isEmpty() ? 0 : said.getFirst().number());
    }

    /** @param shown how many words of hers the writer had before her */
    public Answer decide(Id subject, Decide said, int shown) {
        Permit permit = access.require(org.amparo.access.Action.WORK_ON_LEGAL_MATTERS, subject);
        // asked first: her key comes with it
        boolean child = survivors.face(permit).childRules();
        Decided before = rows.newest(permit).map(row -> words.opened(row, permit)).orElse(null);
        Stale.check(shown, before == null ? 0 : before.number());
        ParticipationPolicy policy = circumstances.today(child, permit).policy();
        State from = before == null ? ParticipationWorkflow.TABLE.start() : before.state();
        return switch (ParticipationWorkflow.TABLE.ask(from, said.action(), HERS, guard -> policy.met((Condition) guard, said.present(), said.scope()))) {
            case Move.Allowed<State>(State to) -> {
                UUID id = Id.next();
                rows.add(new ParticipationRows.Row(id, shown + 1, words.sealed(id, said, to, permit), clock.instant(), null), permit);
                if (to == State.WITHDRAWN) callOff(said, permit);
                yield Answer.WRITTEN;
            }
            case Move.GuardUnmet<State>(List<Guard> unmet) -> new Answer(unmet.stream().map(g -> (Condition) g).toList(), false);
            case Move.NotInTable<State>() -> Answer.NOT_FROM_HERE;
            case Move.NotYours<State>() -> Answer.NOT_FROM_HERE;
        };
    }

    /** What was planned for it is called off by whoever planned it; of the other meetings ahead those that she names. */
    private void callOff(Decide said, Permit permit) {
        withdrawn.fire(new ParticipationWithdrawn(permit));
        appointments.ahead(AppointmentKind.HEARING, permit).stream().filter(meeting -> said.callOff().contains(meeting.id()))
                .forEach(meeting -> appointments.callOff(meeting.id(), CancelReason.SURVIVOR_WISH, meeting.version(), permit));
    }

    private static State state(List<Decided> said) {
        return said.isEmpty() ? ParticipationWorkflow.TABLE.start() : said.getFirst().state();
    }
}
