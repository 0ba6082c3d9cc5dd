package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The list of what was looked at for one day, for whoever plans it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Readiness {

    private static final SealedField WORDS = new SealedField("hearing_check", "words", Compartment.JUSTICE);

    @Inject
    private CheckRows rows;
    @Inject
    private ReportRows reports;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public void add(SessionId session, LookedAt looked, Permit permit) {
        if (looked.report() != null && reports.of(session, permit).stream().noneMatch(r -> r.id().equals(looked.report())))
            throw Unacceptable.because("report", "testimony.problem.reportElsewhere");
        UUID id = Id.next();
        rows.add(id, session, looked, vault.seal(looked.words(), WORDS.at(id, permit.survivor()), permit), clock.instant(), permit);
    }

    /** The newest first. */
    public List<CheckShown> of(SessionId session, Permit permit) {
        return rows.of(session, permit).stream().map(r -> new CheckShown(r.check(), r.passed(), vault.open(r.words(), WORDS.at(r.id(), permit.survivor()), permit), r.report(), r.at(), r.byName())).toList();
    }

    public List<CheckResult> results(SessionId session, Permit permit) {
        return rows.of(session, permit).stream().map(r -> new CheckResult(r.check(), r.passed(), r.at())).toList();
    }

    /** What devices said of themselves, the newest first. */
    public List<DeviceReport> reports(SessionId session, Permit permit) {
        return reports.of(session, permit);
    }
}
