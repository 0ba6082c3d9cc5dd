package org.amparo.casework.conference;

/** What one organisation is given: how to join, and what was agreed or not agreed within its scope. */
public enum PartKind {
    INVITATION, AGREED, NOT_AGREED
}
