package org.amparo.justice.custody;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.casework.AHouse;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.file.GivenFile;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;

/** A case with a legal adviser in its team, and what the tests of what could show something do again and again. */
public abstract class OfMaterial extends InContainer {

    protected static final String WAGES = "wages of June: not paid";

    @Inject
    private OpenedCases opened;
    @Inject
    private AssignmentService teams;
    @Inject
    private CaseService cases;
    @Inject
    protected ItemService items;
    @Inject
    protected Access access;

    protected AHouse house;
    protected CaseId file;
    protected Someone adviser;

    @BeforeEach
    void aCaseWithALegalAdviser() {
        house = AHouse.with(opened);
        file = house.file();
        adviser = Someone.joins(house.lead().organisation(), Role.LEGAL_ADVISER);
        does(house.lead(), () -> teams.join(file, adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
    }

    /** Also whoever leads her case: what could show something is the adviser's alone. */
    protected List<Someone> everybodyElse() {
        return List.of(house.lead(), house.deputy(), house.supervisor(), house.elsewhere(), Someone.joins(house.lead().organisation(), Role.LEGAL_ADVISER),
                Someone.joins(OrganisationId.fresh(), Role.PARTNER), Someone.joins(house.lead().organisation(), Role.ADMIN));
    }

    protected static void does(Someone who, Runnable act) {
        who.does(() -> {
            act.run();
            return null;
        });
    }

    protected ItemId thing(ItemKind kind, boolean privileged) {
        return adviser.does(() -> items.register(file, new RegisterItem(kind, "A page of a notebook", "She kept it", "With her", privileged, null), CustodySaid.nothing()));
    }

    protected ItemId verified(ItemKind kind, boolean privileged) {
        ItemId id = thing(kind, privileged);
        give(id, "txt", WAGES.getBytes(StandardCharsets.UTF_8));
        take(id, ItemWorkflow.Action.VERIFY, CustodySaid.nothing());
        return id;
    }

    protected void give(ItemId id, String extension, byte[] content) {
        does(adviser, () -> items.copy(id, new GivenFile(extension, content), items.read(id).item().version()));
    }

    protected void take(ItemId id, ItemWorkflow.Action action, CustodySaid said) {
        does(adviser, () -> items.take(id, action, said, items.read(id).item().version()));
    }

    protected ItemPage read(ItemId id) {
        return adviser.does(() -> items.read(id));
    }

    protected static String problem(Unacceptable refused) {
        return refused.problems().getFirst().key();
    }

    protected long owed() {
        return adviser.does(() -> cases.page(file)).tasks().stream().filter(t -> t.kind() == TaskKind.LEGAL_MATTER).count();
    }
}
