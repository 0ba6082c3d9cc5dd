package org.amparo.justice.proceeding;

/** What protects her in it. */
public enum Protection { PSEUDONYM, CLOSED_HEARING, NO_CONTACT_ORDER, SCREEN, FROM_AFAR, INTERMEDIARY, POLICE_PROTECTION, NEW_PLACE, OTHER }
