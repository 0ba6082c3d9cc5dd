package org.amparo.justice.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.e2e.Someone;
import org.amparo.justice.custody.CustodyAct;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.custody.ItemWorkflow;
import org.amparo.justice.custody.OfMaterial;
import org.amparo.justice.disclosure.RequestWorkflow.Action;
import org.amparo.justice.disclosure.RequestWorkflow.State;
import org.amparo.justice.evidence.Carried;
import org.amparo.justice.evidence.Element;
import org.amparo.justice.evidence.EvidenceMap;
import org.amparo.justice.evidence.LookFor;
import org.amparo.justice.evidence.MapPage;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.evidence.Outcome;
import org.amparo.justice.evidence.SayElement;
import org.amparo.justice.preservation.AskToKeep;
import org.amparo.justice.preservation.CycleStage;
import org.amparo.justice.preservation.Heard;
import org.amparo.justice.preservation.PreservationId;
import org.amparo.justice.preservation.PreservationService;
import org.amparo.justice.preservation.PreservationWorkflow;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** What has to be shown, what courts ask for and platforms keep, through the doors, in the server. */
class AskedForIT extends OfMaterial {

    private static final LocalDate SOON = LocalDate.now().plusDays(9);

    @Inject
    private DisclosureService disclosures;
    @Inject
    private MapService map;
    @Inject
    private EvidenceMap asked;
    @Inject
    private PreservationService preservations;

    private RequestId received() {
        RequestId id = adviser.does(() -> disclosures.receive(file, new ReceiveRequest("The third court", "Everything there is", "3/26", SOON)));
        answer(id, Action.REVIEW, RequestSaid.nothing());
        return id;
    }

    private void answer(RequestId id, Action action, RequestSaid said) {
        does(adviser, () -> disclosures.take(id, action, said, disclosures.read(id).request().version()));
    }

    private static RequestSaid ordered(boolean sheKnows, ItemId... chosen) {
        return new RequestSaid(sheKnows, "All right", null, null, null, Basis.COURT_ORDER, "Third court, 3/26", null, Set.of(chosen));
    }

    private RequestDetails read(RequestId id) {
        return adviser.does(() -> disclosures.read(id)).request();
    }

    private MapPage map() {
        return adviser.does(() -> map.page(file));
    }

    private void say(Element element, ItemId... by) {
        Long version = map().elements().stream().filter(e -> e.element() == element).findFirst().orElseThrow().version();
        does(adviser, () -> map.say(file, new SayElement(element, true, Set.of(by)), version));
    }

    private boolean mayBeAsked() {
        return adviser.together(e -> asked.everywhere(access.require(org.amparo.access.Action.READ_MATERIAL, file)));
    }

    private Carried carried(Element element) {
        return map().elements().stream().filter(e -> e.element() == element).findFirst().orElseThrow().carried();
    }

    @Test
    @Holds(Recommendation.R_69)
    void nobodyIsAskedForHerWordBeforeSomethingElseWasLookedFor() {
        assertFalse(mayBeAsked(), "a map that nobody looked at says no");
        ItemId statement = verified(ItemKind.HER_STATEMENT, false);
        say(Element.ACT, statement);
        say(Element.LOSS);
        assertEquals(Carried.TESTIMONY_ONLY, carried(Element.ACT));
        assertEquals(Carried.TESTIMONY_ONLY, carried(Element.LOSS), "with nothing at all it would rest on her word");
        assertFalse(mayBeAsked());

        does(adviser, () -> map.looked(file, new LookFor(Element.ACT, ItemKind.CCTV, Outcome.NOT_THERE, "Asked the shop in writing")));
        assertFalse(mayBeAsked(), "for one of two");
        does(adviser, () -> map.looked(file, new LookFor(Element.LOSS, ItemKind.PAYROLL_OR_BANK, Outcome.REFUSED_TO_US, null)));
        assertTrue(mayBeAsked());
        assertTrue(map().mayBeAsked());

        ItemId contract = verified(ItemKind.CONTRACT, false);
        say(Element.ACT, statement, contract);
        say(Element.LOSS, contract);
        assertEquals(Carried.TESTIMONY_PLUS, carried(Element.ACT));
        assertEquals(Carried.INDEPENDENT, carried(Element.LOSS));
        take(contract, ItemWorkflow.Action.GIVE_BACK, org.amparo.justice.custody.CustodySaid.givenTo("Her", null));
        assertEquals(Carried.TESTIMONY_ONLY, carried(Element.ACT), "what she has back shows nothing any more");
        assertThrows(Unacceptable.class, () -> say(Element.MEANS, contract));
        assertThrows(Stale.class, () -> adviser.does(() -> {
            map.say(file, new SayElement(Element.ACT, false, Set.of()), 0L);
            return null;
        }));
    }

    @Test
    @Holds({Recommendation.R_69, Recommendation.R_84})
    void aCourtGetsTheLeastAndOnlyAfterSheKnows() {
        ItemId contract = verified(ItemKind.CONTRACT, false);
        ItemId other = verified(ItemKind.CCTV, false);
        RequestId id = received();
        assertEquals(1, owed(), "a court's day is owed");

        assertThrows(Unacceptable.class, () -> answer(id, Action.COMPLY, ordered(false, contract)), "she does not know");
        assertThrows(Unacceptable.class, () -> answer(id, Action.COMPLY, ordered(true)), "nothing was chosen");
        assertThrows(Unacceptable.class, () -> answer(id, Action.COMPLY, new RequestSaid(true, null, null, null, null, Basis.HER_CONSENT, null, null, Set.of(contract))), "she agreed to nothing");
        assertThrows(Unacceptable.class, () -> answer(id, Action.COMPLY, new RequestSaid(true, null, null, null, null, Basis.COURT_ORDER, null, null, Set.of(contract))), "an order is named");
        answer(id, Action.NARROW, new RequestSaid(true, "Only the contract", null, null, "The contract", null, null, null, Set.of()));
        answer(id, Action.COMPLY, ordered(true, contract));

        assertEquals(State.COMPLIED_MINIMUM, read(id).state());
        assertEquals(List.of(contract), read(id).given().stream().map(ItemDetails::id).toList());
        assertEquals(ItemWorkflow.State.DISCLOSED, read(contract).item().state());
        assertEquals(CustodyAct.DISCLOSE, read(contract).entries().getLast().act());
        assertEquals("The third court", read(contract).entries().getLast().said().to());
        assertEquals(ItemWorkflow.State.VERIFIED, read(other).item().state(), "and nothing else left");
        assertEquals(0, owed());
        assertEquals("Only the contract", read(id).answers().get(1).herWords());
    }

    /** By structure: there is no way to choose it, the rule refuses it, and so does the database. */
    @Test
    @Holds({Recommendation.R_69, Recommendation.R_84})
    void whatWasSaidInConfidenceLeavesByNoRequest() {
        ItemId therapy = verified(ItemKind.MEDICAL_REPORT, true);
        RequestId id = received();

        assertEquals(List.of(), adviser.does(() -> disclosures.read(id)).givable());
        Unacceptable refused = assertThrows(Unacceptable.class, () -> answer(id, Action.COMPLY, ordered(true, therapy)));
        assertEquals("workflow.condition.disclosure-request.nothing-said-in-confidence", problem(refused));
        assertThrows(RuntimeException.class, () -> adviser.together(e -> e.createNativeQuery("""
                insert into amparo.disclosure_item (request_id, item_id, survivor_id, custodian) values (?1, ?2, ?3, ?4)""").setParameter(1, id.value())
                .setParameter(2, therapy.value()).setParameter(3, house.her().value()).setParameter(4, adviser.organisation().value()).executeUpdate()));
        assertEquals(ItemWorkflow.State.VERIFIED, read(therapy).item().state());
    }

    @Test
    @Holds(Recommendation.R_69)
    void aNoNeedsAGroundAndHerKnowledgeOrTheDangerOfIt() {
        RequestId id = received();
        assertThrows(Unacceptable.class, () -> answer(id, Action.REFUSE, new RequestSaid(false, null, null, "No basis", null, null, null, null, Set.of())));
        answer(id, Action.OBJECT, new RequestSaid(false, null, "He reads her letters", "It is not needed", null, null, null, null, Set.of()));
        answer(id, Action.REFUSE, new RequestSaid(true, null, null, "No basis", null, null, null, null, Set.of()));

        assertEquals(State.REFUSED_NO_BASIS, read(id).state());
        assertTrue(read(id).answers().get(1).why().contains("He reads her letters"));
        assertEquals(List.of(), read(id).given());
    }

    @Test
    @Holds(Recommendation.R_59)
    void aPlatformIsAskedAndItsAnswerWrittenDownWithADay() {
        PreservationId id = adviser.does(() -> preservations.ask(file, new AskToKeep("A platform", "Messages of May", CycleStage.RECRUITING, SOON)));
        assertEquals(1, owed());
        assertThrows(Unacceptable.class, () -> heard(id, PreservationWorkflow.Action.HEAR_KEPT, new Heard(LocalDate.now().minusDays(1), "Yes")), "until a day that is ahead");
        heard(id, PreservationWorkflow.Action.HEAR_KEPT, new Heard(LocalDate.now().plusDays(90), "Yes"));
        var page = adviser.does(() -> preservations.read(id)).asked();
        assertEquals(PreservationWorkflow.State.KEPT, page.state());
        assertEquals("Yes", page.answer());
        assertEquals(LocalDate.now().plusDays(90), page.due());
        assertEquals(1, owed(), "and asked again before that day is over");
        heard(id, PreservationWorkflow.Action.LET_GO_OF, new Heard(null, null));
        assertEquals(0, owed());
    }

    private void heard(PreservationId id, PreservationWorkflow.Action action, Heard said) {
        does(adviser, () -> preservations.take(id, action, said, preservations.read(id).asked().version()));
    }

    @Test
    void nobodyElseSeesThatAnybodyAsked() {
        RequestId id = received();
        PreservationId kept = adviser.does(() -> preservations.ask(file, new AskToKeep("A platform", "Messages", null, SOON)));
        for (Someone who : everybodyElse()) {
            assertThrows(Refusal.class, () -> who.does(() -> disclosures.read(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> disclosures.list(file)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> preservations.read(kept)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> map.page(file)), who.toString());
            for (String table : List.of("disclosure_request", "disclosure_answer", "preservation_request", "evidence_element", "evidence_look"))
                assertEquals(0, who.counts("select count(*) from amparo." + table), who + " " + table);
        }
    }
}
