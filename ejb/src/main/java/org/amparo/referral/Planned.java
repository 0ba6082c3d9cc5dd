package org.amparo.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.amparo.referral.draft.EarlyIdentity;
import org.amparo.shared.Codes;
import org.amparo.shared.Compartment;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;

/** What is planned to be shared, while nothing has left: the items in codes, the two notes that are written for this partner, and why it may know her name before its yes. */
@Embeddable
record Planned(@Column(name = "items") String items, @Column(name = "health_note") Sealed healthNote, @Column(name = "safety_note") Sealed safetyNote,
               @Enumerated(EnumType.STRING) @Column(name = "identity_early") EarlyIdentity early) {

    static final SealedField HEALTH_NOTE = new SealedField("referral", "health_note", Compartment.HEALTH_PSY);
    static final SealedField SAFETY_NOTE = new SealedField("referral", "safety_note", Compartment.RISK_SAFETY);

    static final Planned NOTHING = new Planned("", null, null, null);

    /** The partner is asked for more than one piece of help: to take over all of it. */
    boolean wholeCase() {
        return Codes.read(DataItem.class, items).contains(DataItem.WHOLE_CASE);
    }
}
