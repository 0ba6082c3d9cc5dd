package org.amparo.justice.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.custody.Material;
import org.amparo.justice.disclosure.RequestWorkflow.Action;
import org.amparo.justice.disclosure.RequestWorkflow.Condition;
import org.amparo.justice.disclosure.RequestWorkflow.State;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;

/** Takes the steps of a request. What is given leaves each thing's own account with a line in it, in the same act. */
@ApplicationScoped
class RequestLife {

    @Inject
    private Requests requests;
    @Inject
    private RequestWords words;
    @Inject
    private Material material;
    @Inject
    private Agreements agreements;
    @Inject
    private LegalTasks legal;
    @Inject
    private CareTeam team;
    @Inject
    private Clock clock;

    RequestId receive(ReceiveRequest said, Permit permit) {
        RequestId id = RequestId.fresh();
        requests.add(new DisclosureRequest(id, said, words.sealed(id, said, permit), clock.instant(), permit), permit);
        team.nameLast(id, permit);
        // a court's day is a court's day, whatever else rests
        legal.owe(Owed.ANSWER_A_REQUEST, id, noon(said.answerBy()), Priority.URGENT, permit);
        return id;
    }

    void take(DisclosureRequest request, Action action, RequestSaid said, Set<Actor> actors, Permit permit) {
        List<ItemDetails> there = material.all(permit);
        List<ItemDetails> chosen = there.stream().filter(i -> said.chosen().contains(i.id())).toList();
        if (chosen.size() != said.chosen().size()) throw Unacceptable.because("chosen", "evidence.problem.showsNothing");
        RequestPolicy policy = new RequestPolicy(said, agreements.holds(said.consent(), permit), chosen.stream().anyMatch(ItemDetails::privileged));
        State to = RequestWorkflow.TABLE.take(request.state(), action, actors, guard -> policy.met((Condition) guard));
        request.become(to, clock.instant());
        requests.add(words.answer(action, said, clock.instant(), permit), request.id(), permit);
        if (to == State.COMPLIED_MINIMUM) {
            requests.gave(request.id(), said.chosen(), permit);
            material.disclose(said.chosen(), words.fromWhom(request, permit), words.reference(request, permit), actors, permit);
        }
        if (RequestWorkflow.TABLE.endsAt(to)) legal.done(request.id(), Owed.ANSWER_A_REQUEST, permit);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
