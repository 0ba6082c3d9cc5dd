package org.amparo.keeping;

/** How it was made sure that nobody else asks in her name. What a paper says is written down nowhere, least of all its number. */
public enum IdentityProof { KNOWN_TO_US, CODE_WORD, PAPER_SEEN, ANSWERED_QUESTIONS }
