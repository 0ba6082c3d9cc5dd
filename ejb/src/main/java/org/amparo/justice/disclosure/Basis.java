package org.amparo.justice.disclosure;

/** On what it leaves: her live consent for just this, or an order that the adviser has in her hands. */
public enum Basis { HER_CONSENT, COURT_ORDER }
