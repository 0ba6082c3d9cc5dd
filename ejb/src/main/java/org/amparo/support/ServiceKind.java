package org.amparo.support;

import static org.amparo.codelist.NeedDomain.*;

import java.util.Arrays;
import java.util.List;
import org.amparo.codelist.NeedDomain;

/** What kinds of help there are, and the one domain of need that each answers. */
public enum ServiceKind {
    PSYCHOSOCIAL_SUPPORT(HEALTH_MENTAL), THERAPY(HEALTH_MENTAL), MEDICAL_CARE(HEALTH_PHYSICAL), SAFE_HOUSING(SAFETY_HOUSING),
    TRANSITIONAL_HOUSING(SAFETY_HOUSING), SECURITY(SAFETY_HOUSING), LEGAL_HELP(LEGAL), DOCUMENTATION(DOCUMENTS_STATUS),
    MATERIAL_HELP(MATERIAL_FINANCIAL), MONEY_HELP(MATERIAL_FINANCIAL), DEBT_ADVICE(DEBT), SCHOOLING_AND_TRAINING(EDUCATION),
    WORK_AND_LIVELIHOOD(LIVELIHOOD), FAMILY_CONTACT_HELP(FAMILY_CONTACT), CHILD_CARE(CHILDCARE), INTERPRETATION(LANGUAGE),
    LANGUAGE_COURSE(LANGUAGE), DISABILITY_HELP(DISABILITY_SUPPORT), PEER_AND_COMMUNITY(COMMUNITY_BELONGING),
    CONFIDENCE_ACTIVITY(CONFIDENCE_ACTIVITIES), RETURN_HELP(RETURN_OPTIONS);

    private final NeedDomain domain;

    ServiceKind(NeedDomain domain) {
        this.domain = domain;
    }

    public NeedDomain domain() {
        return domain;
    }

    /** With it somebody moves in, and out again when it ends. */
    boolean isHome() {
        return this == SAFE_HOUSING || this == TRANSITIONAL_HOUSING;
    }

    public boolean answers(NeedDomain asked) {
        return domain == asked;
    }

    public static List<ServiceKind> answering(NeedDomain domain) {
        return Arrays.stream(values()).filter(k -> k.answers(domain)).toList();
    }
}
