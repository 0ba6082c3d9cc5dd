package org.amparo.casework.conference;

/** What an organisation says itself: how it sees things, what it would do, or that it does not agree. */
public enum StatementKind {
    VIEW, PROPOSAL, DISSENT
}
