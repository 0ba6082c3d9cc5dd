package org.amparo.justice.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.ItemWorkflow;
import org.amparo.justice.custody.Material;
import org.amparo.justice.preservation.PreservationList;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;

/** The door to what courts and authorities ask for: for the legal adviser of her team. */
@Stateless
public class DisclosureService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CaseHeads heads;
    @Inject
    private Requests requests;
    @Inject
    private RequestWords words;
    @Inject
    private RequestLife life;
    @Inject
    private Material material;
    @Inject
    private Agreements agreements;
    @Inject
    private PreservationList kept;

    /** @param subject the survivor, her case, or anything of hers */
    public RequestsPage list(Id subject) {
        Permit permit = access.require(Action.READ_MATERIAL, subject);
        CaseHead head = heads.of(permit);
        List<RequestDetails> all = requests.all(permit).stream().map(r -> new RequestDetails(r.id(), r.state(), words.fromWhom(r, permit), null, null, r.answerBy(), r.receivedAt(),
                r.changedAt(), List.of(), List.of(), Set.of(), r.version())).toList();
        return new RequestsPage(head, all, kept.all(permit), head.facts() != null && head.facts().running());
    }

    public RequestPage read(RequestId id) {
        Permit permit = access.require(Action.READ_MATERIAL, id);
        CaseHead head = heads.of(permit);
        List<ItemDetails> items = material.all(permit);
        boolean mayAct = head.facts() != null && head.facts().running();
        List<Answered> answers = requests.answers(id, permit).stream().map(a -> words.opened(a, permit)).toList();
        return new RequestPage(head, details(found(id, permit), answers, items, mayAct, permit), items, agreements.live(permit));
    }

    /** @param subject the survivor, her case, or anything of hers */
    public RequestId receive(Id subject, ReceiveRequest said) {
        return life.receive(said, access.require(Action.WORK_ON_MATERIAL, subject));
    }

    public void take(RequestId id, RequestWorkflow.Action action, RequestSaid said, long version) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, id);
        DisclosureRequest request = found(id, permit);
        Stale.check(version, request.version());
        life.take(request, action, said, caller.actors(), permit);
    }

    /** What was said in confidence is not even offered; the rule refuses it besides. */
    static boolean givable(ItemDetails item) {
        return !item.privileged() && item.kind().mayHaveAFile() && ItemWorkflow.TABLE.step(item.state(), ItemWorkflow.Action.DISCLOSE).isPresent();
    }

    private DisclosureRequest found(RequestId id, Permit permit) {
        return requests.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private RequestDetails details(DisclosureRequest r, List<Answered> answers, List<ItemDetails> items, boolean mayAct, Permit permit) {
        Set<RequestWorkflow.Action> next = EnumSet.noneOf(RequestWorkflow.Action.class);
        if (mayAct) next.addAll(RequestWorkflow.TABLE.actionsFrom(r.state(), caller.actors()));
        List<ItemId> given = requests.given(r.id(), permit);
        return new RequestDetails(r.id(), r.state(), words.fromWhom(r, permit), words.asksFor(r, permit), words.reference(r, permit), r.answerBy(), r.receivedAt(), r.changedAt(),
                answers, items.stream().filter(i -> given.contains(i.id())).toList(), next, r.version());
    }
}
