package org.amparo.survivor.consent;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/**
 * One answer in the list of a survivor's answers: who, what for, what, until when; none of the words.
 *
 * @param recipientName empty for the house itself and before the directory was asked
 */
public record ConsentSummary(ConsentId id, OrganisationId recipient, String recipientName, ConsentPurpose purpose, String country,
                             Answer answer,
                             ConsentWorkflow.State state, boolean holdsToday, Set<DataItem> items, Set<Withheld> withheld,
                             LocalDate validFrom, LocalDate validUntil, String language, Giving.Mode mode, Giving.Copy copy,
                             Instant recordedAt, StaffId recordedBy, Instant endedAt) implements Serializable {

    ConsentSummary named(String name) {
        return new ConsentSummary(id, recipient, name == null ? "" : name, purpose, country, answer, state, holdsToday, items, withheld, validFrom, validUntil,
                language, mode, copy, recordedAt, recordedBy, endedAt);
    }

    /** There is something to take back. */
    public boolean canBeWithdrawn() {
        return answer == Answer.GRANTED && ConsentWorkflow.TABLE.step(state, ConsentWorkflow.Action.WITHDRAW).isPresent();
    }
}
