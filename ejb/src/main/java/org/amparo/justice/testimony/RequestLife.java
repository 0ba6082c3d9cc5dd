package org.amparo.justice.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.justice.evidence.EvidenceMap;
import org.amparo.justice.participation.Participation;
import org.amparo.justice.participation.ParticipationWithdrawn;
import org.amparo.justice.participation.Taking;
import org.amparo.justice.step.Steps;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.retelling.TellingLedger;

/** Takes a step of the table, writes down what was said with it, and sees to what follows. */
@ApplicationScoped
class RequestLife {

    @Inject
    private Requests requests;
    @Inject
    private Steps steps;
    @Inject
    private RequestTasks owed;
    @Inject
    private Participation participation;
    @Inject
    private Consents consents;
    @Inject
    private TellingLedger ledger;
    @Inject
    private EvidenceMap evidence;
    @Inject
    private Instance<DaysAhead> ahead;
    @Inject
    private Event<RequestStopped> stopped;
    @Inject
    private CareTeam team;
    @Inject
    private Clock clock;

    RequestId begin(Wish wish, Set<Actor> actors, Permit permit) {
        RequestId id = RequestId.fresh();
        HearingRequest request = new HearingRequest(id, clock.instant(), permit);
        requests.add(request, permit);
        team.nameLast(id, permit);
        take(request, new RequestStep.SayWish(wish), actors, permit);
        return id;
    }

    void take(HearingRequest request, RequestStep step, Set<Actor> actors, Permit permit) {
        Story story = story(request, permit);
        RequestPolicy policy = new RequestPolicy(step, facts(request, step, story, permit));
        State to = HearingRequestWorkflow.TABLE.take(request.state(), step.action(), actors, policy::met);
        request.become(to, clock.instant());
        requests.write();
        steps.add(request.id(), step.action(), RequestJson.of(step), permit);
        owed.after(request.id(), step, story, permit);
        if (step.action() == Action.CANCEL) stopped.fire(new RequestStopped(request.id(), permit));
    }

    /** No step of the table: what stands stays, and a page that was opened before is stale. */
    void beside(HearingRequest request, Beside what, JsonObject said, Permit permit) {
        request.become(request.state(), clock.instant());
        requests.write();
        steps.add(request.id(), what, said, permit);
    }

    /** She takes no part any more: all of it ends, in the act in which she says so. */
    void withdrawn(@Observes ParticipationWithdrawn said) {
        for (HearingRequest request : requests.open(said.permit()))
            take(request, new RequestStep.Plain(Action.CANCEL), Set.of(Actor.SYSTEM), said.permit());
    }

    Story story(HearingRequest request, Permit permit) {
        return Story.of(steps.of(request.id(), permit));
    }

    /** What lists show of each: the wish and whoever was asked. */
    Map<RequestId, Story> beginnings(List<HearingRequest> requests, Permit permit) {
        var written = steps.of(requests.stream().map(HearingRequest::id).toList(), Set.of(Action.SAY_WISH, Action.REQUEST), permit);
        return requests.stream().collect(Collectors.toMap(HearingRequest::id, r -> Story.of(written.getOrDefault(r.id().value(), List.of()))));
    }

    /** Only what this step is asked about: nobody's consent or evidence is looked up without a need. */
    private RequestFacts facts(HearingRequest request, RequestStep step, Story story, Permit permit) {
        Optional<Taking> taking = asks(step, Action.SAY_WISH, Action.REQUEST, Action.ACCEPT) ? participation.takesPart(permit) : Optional.empty();
        boolean reuse = step instanceof RequestStep.Review review && ledger.reuseOffered(review.considered().reuse(), permit);
        boolean looked = asks(step, Action.REQUEST) && evidence.everywhere(permit);
        boolean consent = step instanceof RequestStep.Send send && consents.live(permit, send.ask().authority(), ConsentPurpose.EVIDENCE_DISCLOSURE).isPresent();
        boolean day = asks(step, Action.COMPLETE) && (!ahead.isResolvable() || ahead.get().any(request.id(), permit));
        return new RequestFacts(taking.isPresent(), taking.map(Taking::since).orElse(null), story.wish(), reuse, looked, consent,
                story.ruling() == null ? null : story.ruling().appealUntil(), story.ruledAt(), day, clock.instant());
    }

    private static boolean asks(RequestStep step, Action... actions) {
        return Set.of(actions).contains(step.action());
    }
}
