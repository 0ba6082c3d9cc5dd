package org.amparo.survivor.retelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Actor;
import org.amparo.shared.Compartment;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.retelling.RetellingPolicy.Advice;
import org.amparo.survivor.retelling.RetellingWorkflow.Action;
import org.amparo.survivor.retelling.RetellingWorkflow.Condition;
import org.amparo.survivor.retelling.RetellingWorkflow.State;
import org.amparo.survivor.story.StoryKept;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Keeps the ledger: the table decides, names and words are sealed, a supervisor is told when she has to look first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ledger implements TellingLedger {

    private static final SealedField ORGANISATION = field("organisation");
    private static final SealedField HER_WORDS = field("her_words");
    private static final Set<Actor> WORKER = Set.of(Actor.CASEWORKER);

    @Inject
    private Retellings rows;
    @Inject
    private StoryKept story;
    @Inject
    private Access access;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    @Override
    public Advice advice(Permit permit) {
        return RetellingPolicy.before(rows.fullAccounts(permit));
    }

    @Override
    public RetellingId plan(PlanTelling plan, Permit permit) {
        int full = rows.fullAccounts(permit);
        boolean look = RetellingPolicy.before(full) == Advice.LOOK_FIRST;
        Retelling telling = new Retelling(RetellingId.fresh(), rows.unit(permit), clock.instant(), permit);
        boolean offered = RetellingPolicy.reuseOffered(plan.reuse(), story.kept(permit), full);
        telling.become(RetellingWorkflow.TABLE.take(telling.state(), look ? Action.ASK : Action.PLAN, WORKER,
                guard -> guard == Condition.REUSE_OFFERED_FIRST ? offered : !look));
        telling.planned(plan, seal(plan.organisation(), ORGANISATION, telling, null, permit), permit.holder());
        rows.add(telling, permit);
        team.name(telling.id(), null, permit);
        if (look) supervisors(permit).forEach(who -> notices.tell(who, NoticeKind.RETELLING_LOOK_ASKED, telling.id()));
        return telling.id();
    }

    @Override
    public boolean mayHappen(RetellingId id, Permit permit) {
        return found(id, permit).state() == State.PLANNED;
    }

    @Override
    public boolean ahead(RetellingId id, Permit permit) {
        return !RetellingWorkflow.TABLE.endsAt(found(id, permit).state());
    }

    @Override
    public boolean reuseOffered(Reuse answer, Permit permit) {
        return RetellingPolicy.reuseOffered(answer, story.kept(permit), rows.fullAccounts(permit));
    }

    @Override
    public RetellingId told(RecordTelling said, RetellingId planned, Permit permit) {
        Retelling telling = planned == null ? new Retelling(RetellingId.fresh(), rows.unit(permit), clock.instant(), permit) : found(planned, permit);
        State next = RetellingWorkflow.TABLE.take(telling.state(), Action.TELL, WORKER, guard -> true);
        Sealed organisation = seal(said.organisation(), ORGANISATION, telling, telling.organisation(), permit);
        Sealed herWords = seal(said.herWords(), HER_WORDS, telling, telling.herWords(), permit);
        // after the sealing, which looks for her key and so writes down what was changed up to there
        telling.become(next);
        telling.told(said, organisation, herWords, clock.instant(), permit.holder());
        if (planned == null) {
            rows.add(telling, permit);
            team.name(telling.id(), null, permit);
        }
        return telling.id();
    }

    @Override
    public void spared(RetellingId planned, Permit permit) {
        Retelling telling = found(planned, permit);
        telling.become(RetellingWorkflow.TABLE.take(telling.state(), Action.SPARE, WORKER, guard -> true));
    }

    /** By a supervisor, who did not plan it herself (INV-12). */
    void looked(Retelling telling, boolean agreed, Permit permit) {
        boolean own = telling.plannedBy(permit.holder());
        telling.become(RetellingWorkflow.TABLE.take(telling.state(), agreed ? Action.AGREE : Action.SPARE, Set.of(Actor.SUPERVISOR), guard -> !own));
    }

    Retelling found(RetellingId id, Permit permit) {
        return rows.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    RetellingDetails opened(Retelling telling, Permit permit) {
        return telling.details(vault.open(telling.organisation(), ORGANISATION.at(telling.id(), telling.survivor()), permit),
                vault.open(telling.herWords(), HER_WORDS.at(telling.id(), telling.survivor()), permit));
    }

    private Sealed seal(String text, SealedField field, Retelling telling, Sealed previous, Permit permit) {
        return vault.seal(text, field.at(telling.id(), telling.survivor()), previous, permit);
    }

    private List<StaffId> supervisors(Permit permit) {
        return people.supervisors(team.unit(permit).orElse(null), permit.custodian(), Set.of(permit.holder())).stream().map(Person::id).toList();
    }

    private static SealedField field(String column) {
        return new SealedField("retelling", column, Compartment.TRAFFICKING_HISTORY);
    }
}
