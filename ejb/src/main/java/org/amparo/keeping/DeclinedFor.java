package org.amparo.keeping;

/** Why somebody who was asked did not agree. She may ask again at any time. */
public enum DeclinedFor { IDENTITY_IN_DOUBT, PERHAPS_PRESSED, STILL_OWED, ASKED_BY_MISTAKE }
