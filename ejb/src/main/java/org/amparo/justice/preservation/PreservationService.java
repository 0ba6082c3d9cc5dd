package org.amparo.justice.preservation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.preservation.PreservationWorkflow.Condition;
import org.amparo.justice.preservation.PreservationWorkflow.State;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.Priority;

/** The door to what platforms were asked to keep: for the legal adviser of her team. */
@Stateless
public class PreservationService {

    static final SealedField PLATFORM = field("preservation_request", "platform");
    private static final SealedField WHAT = field("preservation_request", "what");
    private static final SealedField ANSWER = field("preservation_request", "answer");

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CaseHeads heads;
    @Inject
    private Preservations preservations;
    @Inject
    private LegalTasks legal;
    @Inject
    private CareTeam team;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    private static SealedField field(String table, String column) {
        return new SealedField(table, column, Compartment.EVIDENCE);
    }

    public PreservationPage read(PreservationId id) {
        Permit permit = access.require(Action.READ_MATERIAL, id);
        CaseHead head = heads.of(permit);
        return new PreservationPage(head, details(found(id, permit), head.facts() != null && head.facts().running(), permit));
    }

    /** @param subject the survivor, her case, or anything of hers */
    public PreservationId ask(Id subject, AskToKeep said) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, subject);
        PreservationId id = PreservationId.fresh();
        Sealed platform = vault.seal(said.platform(), PLATFORM.at(id, permit.survivor()), permit);
        preservations.add(new Preservation(id, said, platform, vault.seal(said.what(), WHAT.at(id, permit.survivor()), permit), clock.instant(), permit), permit);
        team.nameLast(id, permit);
        legal.owe(Owed.ASK_WHETHER_IT_IS_KEPT, id, noon(said.answerBy()), Priority.HIGH, permit);
        return id;
    }

    public void take(PreservationId id, PreservationWorkflow.Action action, Heard said, long version) {
        Permit permit = access.require(Action.WORK_ON_MATERIAL, id);
        Preservation asked = found(id, permit);
        Stale.check(version, asked.version());
        PreservationPolicy policy = new PreservationPolicy(said, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        State to = PreservationWorkflow.TABLE.take(asked.state(), action, caller.actors(), guard -> policy.met((Condition) guard));
        Sealed answer = said.answer() == null ? asked.answer() : vault.seal(said.answer(), ANSWER.at(id, permit.survivor()), asked.answer(), permit);
        asked.become(to, to == State.ASKED || to == State.KEPT ? said.day() : null, answer, clock.instant());
        legal.done(id, Owed.ASK_WHETHER_IT_IS_KEPT, permit);
        if (asked.due() != null) legal.owe(Owed.ASK_WHETHER_IT_IS_KEPT, id, noon(asked.due()), Priority.HIGH, permit);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private Preservation found(PreservationId id, Permit permit) {
        return preservations.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private PreservationDetails details(Preservation p, boolean mayAct, Permit permit) {
        Set<PreservationWorkflow.Action> next = EnumSet.noneOf(PreservationWorkflow.Action.class);
        if (mayAct) next.addAll(PreservationWorkflow.TABLE.actionsFrom(p.state(), caller.actors()));
        return new PreservationDetails(p.id(), p.state(), p.stage(), vault.open(p.platform(), PLATFORM.at(p.id(), p.survivor()), permit),
                vault.open(p.what(), WHAT.at(p.id(), p.survivor()), permit), vault.open(p.answer(), ANSWER.at(p.id(), p.survivor()), permit), p.due(), p.askedAt(), p.changedAt(),
                next, p.version());
    }
}
