package org.amparo.survivor.consent;

import static org.amparo.survivor.consent.ConsentWorkflow.Action.SUSPEND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.NotCounted;
import org.amparo.work.Priority;
import org.amparo.work.Span;

/**
 * Implicated relatives are removed as consenters at once, by the system (W11). It is no withdrawal: she said nothing, so nothing ends and
 * nobody is asked to give back; who may answer for her is asked the same day, and what stood on the old answer goes on under the new one.
 */
@ApplicationScoped
class Suspending {

    private static final Span SAME_DAY = Span.hours(4);

    @Inject
    private ConsentRecords records;
    @Inject
    private Instance<WhoMayConsent> whoMayConsent;
    @Inject
    private AskingAgain asking;
    @Inject
    private Calendars calendars;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;
    @Inject
    private Event<ConsentSuspended> suspended;
    @Inject
    private Event<NotCounted> notCounted;

    void whatOthersAgreedTo(Permit permit) {
        List<Consent> gone = records.standing(permit).stream().filter(Consent::granted)
                .filter(c -> ConsentWorkflow.TABLE.step(c.state(), SUSPEND).isPresent()).filter(c -> implicated(c, permit)).toList();
        gone.forEach(c -> c.end(ConsentWorkflow.TABLE.take(c.state(), SUSPEND, Set.of(Actor.SYSTEM), guard -> true), permit.holder(), clock.instant()));
        records.write();
        gone.forEach(c -> tell(c, permit));
    }

    private boolean implicated(Consent consent, Permit permit) {
        Giving giving = consent.giving(vault.open(consent.words().giver(), SealedAnswer.GIVER.at(consent.id(), consent.survivor()), permit), null, null);
        return giving.by() != Giving.GivenBy.SELF && (!whoMayConsent.isResolvable() || !whoMayConsent.get().mayConsent(giving, permit));
    }

    private void tell(Consent consent, Permit permit) {
        asking.about(consent, calendars.dueAt(permit.custodian(), SAME_DAY), Priority.HIGH, permit);
        if (consent.purpose() == ConsentPurpose.STATISTICS_DEIDENTIFIED) notCounted.fire(new NotCounted(permit));
        suspended.fire(new ConsentSuspended(permit, consent.id(), consent.recipient(), consent.purpose()));
    }
}
