package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.Face;
import org.amparo.survivor.Survivors;

/** Says what stands on the paper of a plan: only what she agreed to, and whom to ask. */
@ApplicationScoped
class PlanPapers {

    @Inject
    private PlanRows rows;
    @Inject
    private PlanWords words;
    @Inject
    private Survivors survivors;
    @Inject
    private People people;

    PlanPaper of(Permit permit) {
        SupportPlan plan = rows.newest(permit).filter(p -> p.edition() > 0).orElseThrow(() -> Unacceptable.because("paper", "casework.problem.notAgreedYet"));
        PlanDetails details = words.open(plan, permit);
        List<ActionDetails> agreed = rows.actions(plan.id(), permit).stream().map(a -> words.open(a, permit))
                .filter(a -> a.agrees().permits() && a.state() != PlanActionWorkflow.State.DROPPED_BY_SURVIVOR).toList();
        Map<StaffId, Person> names = people.people(agreed.stream().map(a -> a.who().person()).filter(Objects::nonNull).toList());
        Face her = survivors.face(permit);
        return new PlanPaper(her.language(), her.preferredTerm(), details.words().whatHelps(), details.words().myView(),
                agreed.stream().map(a -> line(a, names)).toList(), details.ahead().reviewOn());
    }

    private static PlanPaper.Line line(ActionDetails action, Map<StaffId, Person> names) {
        Person with = names.get(action.who().person());
        return new PlanPaper.Line(action.domain(), action.goal(), action.steps(), action.who().by(), with == null ? null : with.name(), action.due(), action.state());
    }
}
