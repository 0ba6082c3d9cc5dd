package org.amparo.survivor.consent;

import static org.amparo.survivor.consent.DataItem.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a recipient may use it for, and the most that purpose can ever need: consent cannot be stretched beyond it (INV-3). */
public enum ConsentPurpose {
    CASE_MANAGEMENT(false),
    REFERRAL(true, DataItem.values()),
    SHARE_WITH_AUTHORITY(true, PREFERRED_NAME, OTHER_NAMES, BIRTH_DATE, LANGUAGES, INTERPRETER, ADJUSTMENTS, PHONE, SAFE_CONTACT, NEED),
    SHARE_WITH_IMMIGRATION(true, PREFERRED_NAME, OTHER_NAMES, BIRTH_DATE, DOCUMENTS, LANGUAGES, INTERPRETER, ADJUSTMENTS),
    SHARE_WITH_CONSULATE(true, PREFERRED_NAME, OTHER_NAMES, BIRTH_DATE, DOCUMENTS, LANGUAGES, INTERPRETER),
    CROSS_BORDER_TRANSFER(true, DataItem.values()),
    FAMILY_TRACING(true, PREFERRED_NAME, OTHER_NAMES, BIRTH_DATE, LANGUAGES),
    MISSING_CHILD_CHECK(true, PREFERRED_NAME, OTHER_NAMES, BIRTH_DATE, GENDER),
    STATISTICS_DEIDENTIFIED(true, AGE_BAND, GENDER, NEED),
    RESEARCH(true, AGE_BAND, GENDER, NEED),
    EVIDENCE_DISCLOSURE(true, PREFERRED_NAME, OTHER_NAMES, LANGUAGES, INTERPRETER, ADJUSTMENTS),
    PHOTO_RECORDING(true),
    CONTACT_BY_CHANNEL(false, PHONE, SAFE_CONTACT);

    private final boolean leavesTheHouse;
    private final Set<DataItem> template;

    ConsentPurpose(boolean leavesTheHouse, DataItem... template) {
        this.leavesTheHouse = leavesTheHouse;
        this.template = template.length == 0 ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(List.of(template)));
    }

    /** Such a consent always has a last day. */
    public boolean leavesTheHouse() {
        return leavesTheHouse;
    }

    public Set<DataItem> template() {
        return template;
    }
}
