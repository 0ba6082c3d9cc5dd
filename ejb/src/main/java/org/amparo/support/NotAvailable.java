package org.amparo.support;

/** Why help that was offered never began, for reasons that are not hers; the need stays open and is looked after elsewhere. */
public enum NotAvailable {
    PROVIDER_SAID_NO, NO_ANSWER, COULD_NOT_BE_DONE, TAKEN_BACK, SHARING_WITHDRAWN, ENTERED_IN_ERROR;

    /** Not our own taking back, and not a mistake. */
    boolean byProvider() {
        return this != TAKEN_BACK && this != ENTERED_IN_ERROR;
    }
}
