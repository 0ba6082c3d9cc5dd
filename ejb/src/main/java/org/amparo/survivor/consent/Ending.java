package org.amparo.survivor.consent;

import static org.amparo.survivor.consent.ConsentPurpose.CASE_MANAGEMENT;
import static org.amparo.survivor.consent.ConsentPurpose.STATISTICS_DEIDENTIFIED;
import static org.amparo.survivor.consent.ConsentWorkflow.State.ACTIVE;
import static org.amparo.survivor.consent.ConsentWorkflow.State.ENTERED_IN_ERROR;
import static org.amparo.survivor.consent.ConsentWorkflow.State.EXPIRED;
import static org.amparo.survivor.consent.ConsentWorkflow.State.SUPERSEDED;
import static org.amparo.survivor.consent.ConsentWorkflow.State.SUSPENDED;
import static org.amparo.survivor.consent.ConsentWorkflow.State.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Vault;
import org.amparo.work.NotCounted;
import org.amparo.work.SaidNo;

/** Every way a consent ends; whoever relied on it hears of it in the same transaction (W1.5). */
@ApplicationScoped
class Ending {

    @Inject
    private ConsentRecords records;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;
    @Inject
    private Event<ConsentWithdrawn> withdrawn;
    @Inject
    private Event<ConsentRanOut> ranOut;
    @Inject
    private Event<SaidNo> no;
    @Inject
    private Event<NotCounted> notCounted;

    void withdraw(Consent consent, Permit permit) {
        if (!relied(consent)) return;
        end(consent, permit);
        if (consent.purpose() == CASE_MANAGEMENT) withdrawFromEverything(permit);
    }

    void replacedByANo(Consent consent, Permit permit) {
        if (consent.summary(today()).canBeWithdrawn()) withdraw(consent, permit);
        else consent.end(SUPERSEDED, permit.holder(), clock.instant());
    }

    /** Without a case nobody may go on sharing: what left the house in her name is asked back too. */
    private void withdrawFromEverything(Permit permit) {
        records.standing(permit).stream().filter(c -> c.purpose().leavesTheHouse()).filter(c -> c.summary(today()).canBeWithdrawn())
                .toList().forEach(c -> end(c, permit));
        careTeam.consentWithdrawn(true, permit);
    }

    private void end(Consent consent, Permit permit) {
        consent.end(WITHDRAWN, permit.holder(), clock.instant());
        records.write();
        no.fire(new SaidNo(SaidNo.Kind.SHARING, permit));
        if (consent.purpose() == CASE_MANAGEMENT || consent.purpose() == STATISTICS_DEIDENTIFIED) notCounted.fire(new NotCounted(permit));
        withdrawn.fire(new ConsentWithdrawn(permit, consent.id(), consent.recipient(), consent.purpose()));
    }

    void error(Consent consent, String reason, Permit permit) {
        if (ConsentPolicy.blank(reason)) throw Unacceptable.because("reason", "survivor.problem.missing.reason");
        if (consent.state() == ENTERED_IN_ERROR) throw new Stale();
        boolean relied = relied(consent);
        consent.end(ENTERED_IN_ERROR, permit.holder(), clock.instant());
        consent.becauseOf(vault.seal(reason, SealedAnswer.END.at(consent.id(), permit.survivor()), permit));
        records.write();
        if (relied) withdrawn.fire(new ConsentWithdrawn(permit, consent.id(), consent.recipient(), consent.purpose()));
    }

    /** Something may stand on it, though nothing of it may be shown just now. */
    private static boolean relied(Consent consent) {
        return consent.state() == ACTIVE || consent.state() == SUSPENDED;
    }

    void runOut(Consent consent, Permit permit) {
        if (consent.state() != ACTIVE || consent.holdsOn(today())) return;
        consent.end(EXPIRED, permit.holder(), clock.instant());
        records.write();
        ranOut.fire(new ConsentRanOut(permit, consent.id(), consent.recipient(), consent.purpose()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
