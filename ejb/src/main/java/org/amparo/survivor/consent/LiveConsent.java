package org.amparo.survivor.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;

/** A consent that was granted and holds today: exactly these data, for exactly this recipient and purpose. */
public record LiveConsent(ConsentId id, SurvivorId survivor, OrganisationId recipient, ConsentPurpose purpose, String country,
                          Set<DataItem> items, LocalDate validFrom, LocalDate validUntil) implements Serializable {

    public LiveConsent {
        items = Set.copyOf(items);
    }
}
