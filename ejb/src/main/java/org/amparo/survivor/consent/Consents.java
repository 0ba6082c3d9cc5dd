package org.amparo.survivor.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;

/** What other areas may ask about consent, inside an act they already hold a permit for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Consents {

    @Inject
    private ConsentRecords records;
    @Inject
    private Directory directory;
    @Inject
    private Suspending suspending;
    @Inject
    private Clock clock;

    /** Granted, not taken back, not past its day. Nothing may leave without it (INV-2). */
    public Optional<LiveConsent> live(Permit permit, OrganisationId recipient, ConsentPurpose purpose) {
        return records.standing(recipient, purpose, permit).filter(c -> c.holdsOn(today())).map(Consent::live);
    }

    /** Which of these still hold; a referral whose consent is not among them is paused. One statement for a whole page. */
    public Map<ConsentId, LiveConsent> live(Permit permit, Collection<ConsentId> ids) {
        return records.some(ids, permit).stream().filter(c -> c.holdsOn(today())).map(Consent::live)
                .collect(Collectors.toMap(LiveConsent::id, Function.identity()));
    }

    /** Everything that is in force today, yes and no, without the words. */
    public Collection<ConsentSummary> inForce(Permit permit) {
        return records.standing(permit).stream().filter(c -> c.state() == ConsentWorkflow.State.ACTIVE).map(c -> c.summary(today())).toList();
    }

    /** Somebody is found to have had a part in what was done to a child: what they agreed to for her carries nothing from now on (W11). */
    public void withoutImplicated(Permit permit) {
        suspending.whatOthersAgreedTo(permit);
    }

    /** What recipients are called, for whoever may not know the directory. */
    public Map<OrganisationId, String> called(Collection<OrganisationId> recipients, Permit permit) {
        permit.mustCover(permit.survivor());
        return directory.names(recipients);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
