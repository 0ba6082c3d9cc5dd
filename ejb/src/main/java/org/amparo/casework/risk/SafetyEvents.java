package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.MovesHome;
import org.amparo.work.NewTask;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** What follows when something happens: it is written down, the assessment no longer holds, and somebody looks at her safety the same day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SafetyEvents {

    private static final SealedField EXACTLY = new SealedField("safety_event", "exactly", Compartment.RISK_SAFETY);
    private static final SealedField WORDS = new SealedField("safety_event", "words", Compartment.RISK_SAFETY);

    @Inject
    private SafetyEventRows rows;
    @Inject
    private RiskRows risks;
    @Inject
    private Tasks tasks;
    @Inject
    private Calendars calendars;
    @Inject
    private Timeline timeline;
    @Inject
    private Vault vault;
    @Inject
    private Event<MovesHome> moves;
    @Inject
    private Clock clock;

    /** @param words hers or the worker's, or null; only under a permit that opens them */
    void happened(SafetyTrigger what, String words, Permit permit) {
        Instant now = clock.instant();
        UUID id = Id.next();
        boolean opens = permit.opens(Compartment.RISK_SAFETY);
        rows.add(id, what.asToldToAll().name(), opens ? vault.seal(what.name(), EXACTLY.at(id, permit.survivor()), permit) : null,
                opens ? vault.seal(words, WORDS.at(id, permit.survivor()), permit) : null, now, permit);
        timeline.add(TimelineKind.SAFETY_EVENT, permit.survivor(), permit);
        Optional<Risk> risk = risks.of(permit);
        Instant today = RiskClocks.today(now, calendars.of(permit.custodian()).zone());
        risk.ifPresent(r -> due(r, today));
        tasks.open(new NewTask(permit.survivor(), risk.map(Risk::caseId).orElse(null), TaskKind.LOOK_AT_SAFETY, permit.survivor(), today, null, what.priority()), permit);
        if (what == SafetyTrigger.TRAVEL_PLANNED) moves.fire(new MovesHome(permit, true));
    }

    /** When her safety last changed; null when it never did. */
    public Instant lastAt(Permit permit) {
        return rows.lastAt(permit);
    }

    List<SafetyEventShown> newest(Permit permit) {
        return rows.newest(permit).stream().map(row -> shown(row, permit)).toList();
    }

    private static void due(Risk risk, Instant today) {
        if (risk.state() == RiskWorkflow.State.CLOSED) return;
        if (risk.state() == RiskWorkflow.State.CURRENT) risk.become(RiskWorkflow.TABLE.take(risk.state(), RiskWorkflow.Action.FALL_DUE, Set.of(Actor.SYSTEM), g -> true));
        risk.actBy(today);
    }

    private SafetyEventShown shown(SafetyEventRows.Row row, Permit permit) {
        SurvivorId her = permit.survivor();
        String exactly = vault.open(row.exactly(), EXACTLY.at(row.id(), her), permit);
        return new SafetyEventShown(SafetyTrigger.valueOf(exactly == null ? row.kind() : exactly), row.at(), row.byName(),
                vault.open(row.words(), WORDS.at(row.id(), her), permit));
    }
}
