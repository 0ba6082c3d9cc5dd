package org.amparo.justice.testimony;

/** What was thought of instead of hearing her, before anybody is asked for anything. */
public enum Alternative {
    EXISTING_STATEMENT, DOCUMENTS, MESSAGES_AND_MEDIA, MONEY_AND_PAYROLL, MEDICAL_REPORT, EXPERT_REPORT, OTHER_WITNESSES, INSPECTION_REPORT, BORDER_AND_TRAVEL, OBJECTS_AND_PLACES
}
