package org.amparo.codelist;

/** What a need is about (workflows W3). Ordered as a conversation goes: safety first, wishes for later last. */
public enum NeedDomain {
    SAFETY_HOUSING, HEALTH_PHYSICAL, HEALTH_MENTAL, LEGAL, DOCUMENTS_STATUS, MATERIAL_FINANCIAL, DEBT, EDUCATION, LIVELIHOOD,
    FAMILY_CONTACT, CHILDCARE, LANGUAGE, DISABILITY_SUPPORT, COMMUNITY_BELONGING, CONFIDENCE_ACTIVITIES, RETURN_OPTIONS
}
