package org.amparo.referral.draft;

/** How the package reaches the partner. Without the system the caseworker records what the partner said, and who said so. */
public enum Channel {
    SYSTEM, PHONE, PAPER;

    public boolean withoutSystem() {
        return this != SYSTEM;
    }
}
