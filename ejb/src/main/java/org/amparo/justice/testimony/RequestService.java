package org.amparo.justice.testimony;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.participation.Participation;
import org.amparo.justice.task.Owed;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.survivor.consent.Consents;

/** The door to how she wants to be heard: for the legal adviser of her team, and for whoever leads her case as far as the table says (W7.5). */
@Stateless
public class RequestService {

    /** The part of the record its pages show. */
    public record Page(CaseHead head, List<RequestRow> requests, Beginning beginning) {}

    /** Who may write down a first wish: whether she takes part is told to her adviser and to nobody else, so to nobody else it makes a difference. */
    public enum Beginning { MAY_BEGIN, TAKES_NO_PART, BY_THE_ADVISER, NOT_NOW }

    /** One of them. */
    public record One(CaseHead head, RequestDetails request) {}

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Requests requests;
    @Inject
    private RequestLife life;
    @Inject
    private RequestTasks owed;
    @Inject
    private CaseHeads heads;
    @Inject
    private Participation participation;
    @Inject
    private Consents consents;

    /** @param subject the survivor, her case, or anything of hers */
    public Page page(Id subject) {
        Permit permit = access.require(Action.READ_ACCOMPANIMENT, subject);
        CaseHead head = heads.of(permit);
        return new Page(head, rows(permit), beginning(head, permit));
    }

    private Beginning beginning(CaseHead head, Permit permit) {
        if (!isAdviser()) return Beginning.BY_THE_ADVISER;
        if (participation.takesPart(permit).isEmpty()) return Beginning.TAKES_NO_PART;
        return mayWrite(head) ? Beginning.MAY_BEGIN : Beginning.NOT_NOW;
    }

    /** As many as there are, in as many statements as for one. */
    private List<RequestRow> rows(Permit permit) {
        List<HearingRequest> all = requests.all(permit);
        Map<RequestId, Story> stories = life.beginnings(all, permit);
        Map<OrganisationId, String> names = consents.called(stories.values().stream().filter(Story::authorityKnows).map(story -> story.ask().authority()).distinct().toList(), permit);
        return all.stream().map(r -> row(r, stories.get(r.id()), names)).toList();
    }

    private static RequestRow row(HearingRequest request, Story story, Map<OrganisationId, String> names) {
        return new RequestRow(request.id(), request.state(), story.wish() == null ? null : story.wish().first(), story.ask() == null ? null : names.get(story.ask().authority()), request.openedAt());
    }

    public One read(RequestId id) {
        Permit permit = access.require(Action.READ_ACCOMPANIMENT, id);
        CaseHead head = heads.of(permit);
        return new One(head, details(found(id, permit), mayWrite(head), permit));
    }

    public RequestId begin(Id subject, Wish wish) {
        return life.begin(wish, withHerWord(), access.require(Action.WORK_ON_ACCOMPANIMENT, subject));
    }

    public void take(RequestId id, RequestStep step, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        life.take(fresh(id, version, permit), step, withHerWord(), permit);
    }

    /** What the two States wrote to each other since. */
    public void assistance(RequestId id, Assistance assistance, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        HearingRequest request = fresh(id, version, permit);
        mustBeAdviser();
        Story story = life.story(request, permit);
        if (story.assistance() == null || request.over()) throw Unacceptable.because("action", "workflow.problem.not-now");
        life.beside(request, Beside.ASSISTANCE_WENT_ON, RequestJson.of(assistance), permit);
        if (assistance.answer() == Assistance.Answer.AGREED || assistance.answer() == Assistance.Answer.REFUSED) owed.done(Owed.CHASE_OTHER_STATE, id, permit);
        else owed.chasedAgain(Owed.CHASE_OTHER_STATE, id, permit);
    }

    /** Somebody asked the authority again, or told it that she does not come. */
    public void beside(RequestId id, Beside what, long version) {
        Permit permit = access.require(Action.WORK_ON_ACCOMPANIMENT, id);
        HearingRequest request = fresh(id, version, permit);
        mustBeAdviser();
        boolean waits = request.state() == HearingRequestWorkflow.State.REQUESTED || request.state() == HearingRequestWorkflow.State.APPEALED;
        if (what == Beside.ASSISTANCE_WENT_ON || what == Beside.ASKED_AGAIN && !waits || what == Beside.AUTHORITY_TOLD && !(request.state() == HearingRequestWorkflow.State.CANCELLED_BY_SURVIVOR && life.story(request, permit).authorityKnows()))
            throw Unacceptable.because("action", "workflow.problem.not-now");
        life.beside(request, what, JsonObject.EMPTY_JSON_OBJECT, permit);
        if (what == Beside.ASKED_AGAIN) owed.chasedAgain(Owed.CHASE_ANSWER, id, permit);
        else owed.done(Owed.TELL_AUTHORITY, id, permit);
    }

    /** Whom she agreed to have told for this purpose: nobody else can be asked (INV-2). */
    public Map<OrganisationId, String> authorities(RequestId id) {
        Permit permit = access.require(Action.READ_ACCOMPANIMENT, id);
        found(id, permit);
        List<OrganisationId> agreed = consents.inForce(permit).stream()
                .filter(c -> c.purpose() == ConsentPurpose.EVIDENCE_DISCLOSURE && c.answer() == Answer.GRANTED && c.holdsToday()).map(ConsentSummary::recipient).distinct().toList();
        return consents.called(agreed, permit);
    }

    private RequestDetails details(HearingRequest request, boolean mayWrite, Permit permit) {
        Story story = life.story(request, permit);
        String authority = story.ask() == null ? null : consents.called(List.of(story.ask().authority()), permit).get(story.ask().authority());
        boolean agreed = story.ask() != null && consents.live(permit, story.ask().authority(), ConsentPurpose.EVIDENCE_DISCLOSURE).isPresent();
        Set<HearingRequestWorkflow.Action> next = mayWrite ? HearingRequestWorkflow.TABLE.actionsFrom(request.state(), withHerWord()) : Set.of();
        List<RequestDetails.Happened> history = story.steps().stream().map(s -> new RequestDetails.Happened(s.action(), s.at(), s.byName())).toList();
        return new RequestDetails(request.id(), request.state(), story.wish(), story.considered(), story.ask(), authority, agreed, story.assistance(), story.ruling(),
                history, next, mayWrite && isAdviser(), request.openedAt(), request.version());
    }

    private static boolean mayWrite(CaseHead head) {
        return head.facts() != null && head.facts().running();
    }

    private HearingRequest found(RequestId id, Permit permit) {
        return requests.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private HearingRequest fresh(RequestId id, long version, Permit permit) {
        HearingRequest request = found(id, permit);
        Stale.check(version, request.version());
        return request;
    }

    private void mustBeAdviser() {
        if (!isAdviser()) throw Unacceptable.because("action", "workflow.problem.not-yours");
    }

    private boolean isAdviser() {
        return caller.actors().contains(Actor.LEGAL_ADVISER);
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
