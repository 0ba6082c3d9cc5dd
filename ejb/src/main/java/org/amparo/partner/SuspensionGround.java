package org.amparo.partner;

/** Why an organisation is suspended. None of them is about a survivor's conduct. */
public enum SuspensionGround {
    COMPLAINT, AGREEMENT_RUN_OUT, BREACH, NO_CAPACITY, OWN_WISH, OTHER;

    /** Somebody may have come to harm: nobody decides alone that this is over. */
    boolean ofSafety() {
        return this == COMPLAINT || this == BREACH;
    }
}
