package org.amparo.survivor.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.survivor.keepaway.NamedAt;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.survivor.keepaway.StillNamed;
import org.amparo.vault.Vault;

/** Who said yes for a child where no other answer stands yet: what carries nothing any more has to be asked anew, too. */
@ApplicationScoped
class HelpInConsents implements StillNamed {

    @Inject
    private ConsentRecords records;
    @Inject
    private Vault vault;

    @Override
    public Lookup<Consent> lookup(Permit permit) {
        return permit.hold(Held.class, () -> new Held(Lookup.of(Consent.class, "amparo.consent t where t.survivor_id = ? and t.state in ('ACTIVE', 'SUSPENDED') and t.giver is not null",
                "t.recorded_at desc, t.consent_id", 200, permit.survivor().value()))).rows();
    }

    @Override
    public List<NamedAt> named(Permit permit) {
        return lookup(permit).rows(() -> records.standing(permit)).stream().filter(consent -> consent.granted() && consent.words().giver() != null)
                .map(consent -> new NamedAt(Spot.CONSENT, consent.id(), null, List.of(new NamedAt.Words("giver", giver(consent, permit))))).toList();
    }

    private String giver(Consent consent, Permit permit) {
        return vault.open(consent.words().giver(), SealedAnswer.GIVER.at(consent.id(), consent.survivor()), permit);
    }

    private record Held(Lookup<Consent> rows) {}
}
