package org.amparo.casework.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.casework.need.UnmetReason;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Codes;
import org.amparo.shared.NeedId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.PlanId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;

/** One action as stored: goal and steps sealed, codes beside them. */
@Entity
@Table(name = "plan_action")
class PlannedAction {

    @Id
    @Column(name = "action_id")
    private UUID id;
    @Column(name = "plan_id", updatable = false)
    private UUID plan;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Enumerated(EnumType.STRING)
    private NeedDomain domain;
    @Column(name = "need_id")
    private UUID need;
    private Sealed goal;
    private Sealed steps;
    @Enumerated(EnumType.STRING)
    private Idea idea;
    @Enumerated(EnumType.STRING)
    private Agreement agrees;
    @Enumerated(EnumType.STRING)
    private PlanActionWorkflow.State state;
    @Enumerated(EnumType.STRING)
    private UnmetReason reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "done_by")
    private DoneBy doneBy;
    private UUID responsible;
    @Column(name = "due_on")
    private LocalDate due;
    @Column(name = "service_id")
    private UUID service;
    @Column(name = "referral_id")
    private UUID referral;
    private String adjustments = "";
    @Column(name = "added_at", updatable = false)
    private Instant addedAt;
    @Column(name = "added_by", updatable = false)
    private UUID addedBy;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version;

    protected PlannedAction() {}

    PlannedAction(PlanId of, Instant now, Permit permit) {
        id = PlanActionId.fresh().value();
        plan = of.value();
        survivor = permit.survivor().value();
        custodian = permit.custodian().value();
        state = PlanActionWorkflow.TABLE.start();
        addedAt = now;
        addedBy = permit.holder().value();
    }

    LocalDate due() { return due; }

    void write(WriteAction said, Sealed goalWords, Sealed stepsWords, Instant now) {
        domain = said.domain();
        need = value(said.need());
        goal = goalWords;
        steps = stepsWords;
        idea = said.idea();
        agrees = said.agrees();
        doneBy = said.who().by();
        responsible = value(said.who().person());
        due = said.due();
        service = value(said.through().service());
        referral = value(said.through().referral());
        adjustments = Codes.join(said.adjustments());
        changedAt = now;
    }

    void become(PlanActionWorkflow.State next, UnmetReason why, Instant now) {
        state = next;
        reason = why;
        changedAt = now;
    }

    void agrees(Agreement said) {
        agrees = said;
    }

    /** The need under which it is counted that nothing was to be had. */
    void answers(NeedId counted) {
        need = counted.value();
    }

    ActionDetails details(String goalWords, String stepsWords) {
        return new ActionDetails(id(), domain, need(), goalWords, stepsWords, idea, agrees, state, reason,
                new WriteAction.Who(doneBy, responsible == null ? null : new StaffId(responsible)), due,
                new WriteAction.Through(service == null ? null : new ServiceId(service), referral == null ? null : new ReferralId(referral)),
                Codes.read(Adjustment.class, adjustments), version);
    }

    PlanPolicy.Stand stand() {
        return new PlanPolicy.Stand(state, agrees);
    }

    PlanActionId id() {
        return new PlanActionId(id);
    }

    SurvivorId survivor() {
        return new SurvivorId(survivor);
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    NeedDomain domain() {
        return domain;
    }

    NeedId need() {
        return need == null ? null : new NeedId(need);
    }

    PlanActionWorkflow.State state() {
        return state;
    }

    Sealed goal() {
        return goal;
    }

    Sealed steps() {
        return steps;
    }

    long version() {
        return version;
    }

    private static UUID value(org.amparo.shared.Id some) {
        return some == null ? null : some.value();
    }
}
