package org.amparo.justice.custody;

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
import org.amparo.file.FileState;
import org.amparo.file.Files;
import org.amparo.file.GivenFile;
import org.amparo.file.OpenedFile;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;

/** The door to what could show something and to the account of it: for the legal adviser of her team. */
@Stateless
public class ItemService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CaseHeads heads;
    @Inject
    private Items items;
    @Inject
    private Material material;
    @Inject
    private ItemLife life;
    @Inject
    private Custody custody;
    @Inject
    private Files files;

    public ItemPage read(ItemId id) {
        Permit permit = access.require(Action.READ_MATERIAL, id);
        CaseHead head = heads.of(permit);
        EvidenceItem item = found(id, permit);
        boolean mayAct = head.facts() != null && head.facts().running();
        List<Link> lines = custody.lines(id, permit);
        CustodyRows.Checked checked = custody.checked(id, permit);
        return new ItemPage(head, material.details(List.of(item), next(item, mayAct), permit).getFirst(), custody.opened(lines, head.team(), permit),
                Chain.breaks(lines, checked.lines()), checked.faults() == 0, files.scanning(), mayAct);
    }

    /** @param subject the survivor, her case, or anything of hers */
    public ItemId register(Id subject, RegisterItem said, CustodySaid how) {
        return life.register(said, how, access.require(Action.WORK_ON_MATERIAL, subject));
    }

    public void copy(ItemId id, GivenFile given, long version) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, id);
        EvidenceItem item = found(id, permit);
        Stale.check(version, item.version());
        life.copy(item, given, permit);
    }

    public void take(ItemId id, ItemWorkflow.Action action, CustodySaid said, long version) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, id);
        EvidenceItem item = found(id, permit);
        Stale.check(version, item.version());
        life.take(item, action, said, withHerWord(), false, permit);
    }

    /** To be saved, never shown: a look like any other, and a line in the account. */
    public OpenedFile open(ItemId id) {
        Permit permit = access.require(Action.READ_MATERIAL, id);
        return life.view(withFile(found(id, permit)), permit);
    }

    /** Whether the copy is still what was put away. */
    public boolean recheck(ItemId id) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, id);
        return life.recheck(withFile(found(id, permit)), permit);
    }

    public FileState scanAgain(ItemId id) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, id);
        return life.scanAgain(withFile(found(id, permit)), permit);
    }

    private static EvidenceItem withFile(EvidenceItem item) {
        if (item.file() == null) throw Unacceptable.because("file", "evidence.problem.noFile");
        return item;
    }

    private EvidenceItem found(ItemId id, Permit permit) {
        return items.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    /** Giving to whoever asked is a step of the request. */
    private Set<ItemWorkflow.Action> next(EvidenceItem item, boolean mayAct) {
        if (!mayAct) return Set.of();
        Set<ItemWorkflow.Action> next = EnumSet.noneOf(ItemWorkflow.Action.class);
        next.addAll(ItemWorkflow.TABLE.actionsFrom(item.state(), withHerWord()));
        next.remove(ItemWorkflow.Action.DISCLOSE);
        if (!item.kind().mayHaveAFile()) next.retainAll(Set.of(ItemWorkflow.Action.REJECT));
        return next;
    }

    private Set<Actor> withHerWord() {
        Set<Actor> actors = EnumSet.of(Actor.SURVIVOR);
        actors.addAll(caller.actors());
        return actors;
    }
}
