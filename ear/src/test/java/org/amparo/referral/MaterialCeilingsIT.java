package org.amparo.referral;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.TeamReason;
import org.amparo.e2e.Someone;
import org.amparo.file.GivenFile;
import org.amparo.justice.custody.CustodySaid;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.custody.ItemService;
import org.amparo.justice.custody.ItemWorkflow;
import org.amparo.justice.custody.RegisterItem;
import org.amparo.justice.disclosure.DisclosureService;
import org.amparo.justice.disclosure.ReceiveRequest;
import org.amparo.justice.evidence.Element;
import org.amparo.justice.evidence.LookFor;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.evidence.Outcome;
import org.amparo.justice.evidence.SayElement;
import org.amparo.referral.Referring.World;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** What the pages and saves of what could show something may ask of the database, and that many things ask no more than one. */
class MaterialCeilingsIT extends Ceilings {

    /** What is kept is compared with what was put away: what it is, how it is locked, and each of its pieces. */
    private static final int WITH_A_COPY = SAVE + 2;
    private static final CustodySaid TOLD = new CustodySaid(null, null, null, null, null, null, "0".repeat(64), false);

    @Inject
    private AssignmentService teams;
    @Inject
    private ItemService items;
    @Inject
    private MapService map;
    @Inject
    private DisclosureService disclosures;

    private Someone adviser(World w) {
        Someone adviser = Someone.joins(w.worker().organisation(), Role.LEGAL_ADVISER);
        does(w.worker(), () -> teams.join(w.file(), adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
        return adviser;
    }

    private ItemId thing(World w, Someone adviser) {
        return adviser.does(() -> items.register(w.file(), new RegisterItem(ItemKind.CONTRACT, "A contract", null, null, false, null), CustodySaid.nothing()));
    }

    private ItemId copied(World w, Someone adviser) {
        ItemId id = thing(w, adviser);
        does(adviser, () -> items.copy(id, new GivenFile("txt", "wages".getBytes(StandardCharsets.UTF_8)), 0));
        return id;
    }

    @Test
    void thePageWithEverythingOnIt() {
        for (int many : new int[] {1, 8})
            holds("the map with " + many + " things", CASE, w -> {
                Someone adviser = adviser(w);
                for (int i = 0; i < many; i++) {
                    ItemId id = copied(w, adviser);
                    if (i == 0) does(adviser, () -> map.say(w.file(), new SayElement(Element.ACT, true, Set.of(id)), null));
                    does(adviser, () -> map.looked(w.file(), new LookFor(Element.LOSS, ItemKind.CCTV, Outcome.NOT_THERE, "Asked")));
                }
                return page(adviser, () -> map.page(w.file()));
            });
    }

    @Test
    void whatOthersAskFor() {
        for (int many : new int[] {1, 8})
            holds(many + " requests", CASE, w -> {
                Someone adviser = adviser(w);
                for (int i = 0; i < many; i++) adviser.does(() -> disclosures.receive(w.file(), new ReceiveRequest("A court", "All", null, LocalDate.now().plusDays(5))));
                return page(adviser, () -> disclosures.list(w.file()));
            });
    }

    @Test
    void oneThingWithItsAccount() {
        holds("the page of a thing", CASE, w -> {
            Someone adviser = adviser(w);
            ItemId id = copied(w, adviser);
            for (int i = 0; i < 5; i++) adviser.does(() -> items.open(id));
            return page(adviser, () -> items.read(id));
        });
        holds("a step of a thing", SAVE, w -> {
            Someone adviser = adviser(w);
            ItemId id = thing(w, adviser);
            return once(adviser, () -> items.take(id, ItemWorkflow.Action.VERIFY, TOLD, 0)) + draftDropped(w.file(), "evidence." + id + ".verify", adviser);
        });
        holds("a step in which the copy is read", WITH_A_COPY, w -> {
            Someone adviser = adviser(w);
            ItemId id = copied(w, adviser);
            return once(adviser, () -> items.take(id, ItemWorkflow.Action.VERIFY, CustodySaid.nothing(), 1)) + draftDropped(w.file(), "evidence." + id + ".verify", adviser);
        });
        holds("writing down a thing", SAVE, w -> {
            Someone adviser = adviser(w);
            return once(adviser, () -> items.register(w.file(), new RegisterItem(ItemKind.CONTRACT, "A contract", null, null, false, null), CustodySaid.nothing())) + draftDropped(w.file(), "evidence.register", adviser);
        });
    }
}
