package org.amparo.referral.release;

import static org.amparo.codelist.NeedDomain.*;
import static org.amparo.survivor.consent.DataItem.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.survivor.consent.DataItem;

/** The most a service for a need of this kind can have use for. What is not here is never sent, whatever was asked or agreed (INV-3). */
final class PurposeTemplate {

    /** Enough to meet somebody and to talk with her. */
    private static final Set<DataItem> ANY = EnumSet.of(AGE_BAND, GENDER, LANGUAGES, INTERPRETER, ADJUSTMENTS, NEED, WHOLE_CASE, PREFERRED_NAME, PRONOUN, PHONE, SAFE_CONTACT);
    private static final Map<NeedDomain, Set<DataItem>> MORE = new EnumMap<>(NeedDomain.class);

    static {
        // @formatter:off
        MORE.put(SAFETY_HOUSING,     EnumSet.of(HEALTH_NEEDS, SAFETY_NOTE));
        MORE.put(HEALTH_PHYSICAL,    EnumSet.of(HEALTH_NEEDS, BIRTH_DATE));
        MORE.put(HEALTH_MENTAL,      EnumSet.of(HEALTH_NEEDS, SAFETY_NOTE));
        MORE.put(LEGAL,              EnumSet.of(OTHER_NAMES, BIRTH_DATE, DOCUMENTS, SAFETY_NOTE));
        MORE.put(DOCUMENTS_STATUS,   EnumSet.of(OTHER_NAMES, BIRTH_DATE, DOCUMENTS));
        MORE.put(EDUCATION,          EnumSet.of(BIRTH_DATE));
        MORE.put(CHILDCARE,          EnumSet.of(HEALTH_NEEDS));
        MORE.put(DISABILITY_SUPPORT, EnumSet.of(HEALTH_NEEDS, BIRTH_DATE));
        MORE.put(FAMILY_CONTACT,     EnumSet.of(OTHER_NAMES, SAFETY_NOTE));
        MORE.put(RETURN_OPTIONS,     EnumSet.of(OTHER_NAMES, BIRTH_DATE, DOCUMENTS, SAFETY_NOTE));
        // @formatter:on
    }

    private PurposeTemplate() {}

    static Set<DataItem> of(Collection<NeedDomain> domains) {
        Set<DataItem> items = EnumSet.copyOf(ANY);
        domains.forEach(domain -> items.addAll(MORE.getOrDefault(domain, Set.of())));
        return Collections.unmodifiableSet(items);
    }
}
