package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.amparo.justice.disclosure.Basis;
import org.amparo.justice.disclosure.DisclosureService;
import org.amparo.justice.disclosure.ReceiveRequest;
import org.amparo.justice.disclosure.RequestId;
import org.amparo.justice.disclosure.RequestSaid;
import org.amparo.justice.disclosure.RequestWorkflow;
import org.amparo.justice.evidence.Element;
import org.amparo.justice.evidence.LookFor;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.evidence.Outcome;
import org.amparo.justice.evidence.SayElement;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalId;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.GoalStep;
import org.amparo.justice.goal.Importance;
import org.amparo.justice.goal.Progress;
import org.amparo.justice.goal.Wish;
import org.amparo.justice.preservation.AskToKeep;
import org.amparo.justice.preservation.CycleStage;
import org.amparo.justice.preservation.PreservationService;
import org.amparo.shared.CaseId;

/** Beside what her record has already, from the first talk about the law to the month after a hearing: a goal looked at again, and files. */
@ApplicationScoped
class HerJustice {

    private static final LocalDate SOON = LocalDate.now().plusDays(9);

    @Inject
    private AssignmentService teams;
    @Inject
    private GoalService goals;
    @Inject
    private ItemService items;
    @Inject
    private MapService map;
    @Inject
    private DisclosureService disclosures;
    @Inject
    private PreservationService preservations;

    void of(CaseId file, Someone lead, Someone adviser) {
        lead.does(() -> {
            teams.join(file, adviser.id(), TeamReason.SPECIAL_KNOWLEDGE);
            return null;
        });
        adviser.does(() -> whatSheWants(file));
        adviser.does(() -> whatCouldShowSomething(file));
    }

    private Void whatSheWants(CaseId file) {
        GoalId goal = goals.express(file, new ExpressGoal("That they pay what they owe", "eng", Set.of(Wish.WAGES), Importance.MOST, null));
        goals.take(goal, GoalStep.review(Progress.A_LITTLE, "They wrote", SOON), 0);
        return null;
    }

    private Void whatCouldShowSomething(CaseId file) {
        ItemId contract = items.register(file, new RegisterItem(ItemKind.CONTRACT, "A page of a notebook", "She kept it", "With her", false, null), CustodySaid.nothing());
        items.copy(contract, new GivenFile("txt", "wages of June: not paid".getBytes(StandardCharsets.UTF_8)), version(contract));
        items.take(contract, ItemWorkflow.Action.VERIFY, CustodySaid.nothing(), version(contract));
        map.say(file, new SayElement(Element.LOSS, true, Set.of(contract)), null);
        map.looked(file, new LookFor(Element.LOSS, ItemKind.PAYROLL_OR_BANK, Outcome.REFUSED_TO_US, "They never answered"));
        RequestId asked = disclosures.receive(file, new ReceiveRequest("The third court", "Everything there is", "3/26", SOON));
        disclosures.take(asked, RequestWorkflow.Action.REVIEW, RequestSaid.nothing(), 0);
        disclosures.take(asked, RequestWorkflow.Action.COMPLY,
                new RequestSaid(true, "All right", null, null, null, Basis.COURT_ORDER, "Third court, 3/26", null, Set.of(contract)), 1);
        preservations.ask(file, new AskToKeep("A platform", "Messages of May", CycleStage.RECRUITING, SOON));
        return null;
    }

    private long version(ItemId id) {
        return items.read(id).item().version();
    }
}
