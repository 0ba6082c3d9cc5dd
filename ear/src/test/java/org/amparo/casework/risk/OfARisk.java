package org.amparo.casework.risk;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.Statements;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.notice.NoticeService;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.work.DueTask;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.amparo.work.oversight.OversightService;
import org.junit.jupiter.api.BeforeEach;

/** A case with a supervisor, whose danger is rated through the doors, in the server. */
abstract class OfARisk extends InContainer {

    static final String WORDS = "ينتظر أمام الباب 😀 <b>&'\"";

    @Inject
    OpenedCases opened;
    @Inject
    RiskService risks;
    @Inject
    RiskOversightService oversight;
    @Inject
    OversightService unit;
    @Inject
    DebtService debts;
    @Inject
    CaseService cases;
    @Inject
    CaseLifeService life;
    @Inject
    LeavingSafely leaving;
    @Inject
    NoticeService bell;
    @Inject
    SystemWork system;
    @Inject
    RisksDue due;
    @Inject
    HighRisks high;
    @Inject
    Statements statements;

    Someone lead;
    Someone deputy;
    Someone supervisor;
    Someone other;
    CaseId id;

    @BeforeEach
    void aCase() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        deputy = Someone.joins(house, Role.CASEWORKER);
        other = Someone.joins(house, Role.CASEWORKER);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        id = opened.of("Canarina", lead, deputy);
    }

    AssessRisk said(RiskLevel level, OwnRating own, long version) {
        return new AssessRisk(id, level, own, RiskLevel.MEDIUM, TookPart.TOGETHER, List.of(new DomainRating(RiskDomain.TRAFFICKER, Likelihood.LIKELY, Impact.SEVERE, OwnRating.EXTREME),
                new DomainRating(RiskDomain.SELF_HARM, null, null, OwnRating.PREFERS_NOT_TO_SAY)), Set.of(RiskFactor.DEBT, RiskFactor.CONFLICT), WORDS, null, version);
    }

    void assess(RiskLevel level, OwnRating own) {
        lead.does(() -> risks.assess(said(level, own, risks.page(id).standing().version())));
    }

    RiskStanding standing() {
        return lead.does(() -> risks.page(id)).standing();
    }

    List<DueTask> tasks() {
        return lead.does(() -> cases.page(id)).tasks();
    }

    List<TaskKind> kinds() {
        return tasks().stream().map(DueTask::kind).toList();
    }

    void act(Someone by, Runnable what) {
        by.does(() -> {
            what.run();
            return null;
        });
    }

    void turn(org.amparo.work.Job job) {
        Someone.system(e -> system.once("it-" + java.util.UUID.randomUUID(), Duration.ofSeconds(1), job::run));
    }
}
