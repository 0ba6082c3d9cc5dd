package org.amparo.justice.custody;

/** What kind of thing it is. A mosaic of many small ones carries what a single word of hers would have to carry alone. */
public enum ItemKind {
    PAYROLL_OR_BANK, CONTRACT, CHATS_OR_ADVERTS, GEOLOCATION, CCTV, MEDICAL_REPORT, EXPERT_REPORT, OTHER_WITNESS, MONEY_FLOWS, BORDER_OR_TRAVEL, PHOTO_OR_OBJECT,
    INSPECTION_REPORT, PLATFORM_DATA,
    /** What she has said already, as it was written down then. */
    HER_STATEMENT,
    /** Pictures or films of the abuse of a child, also made by a machine: never a file, never a copy, never a fingerprint. */
    ABUSE_OF_A_CHILD;

    public boolean mayHaveAFile() {
        return this != ABUSE_OF_A_CHILD;
    }

    /** Rests on her own word. */
    public boolean herWord() {
        return this == HER_STATEMENT;
    }
}
