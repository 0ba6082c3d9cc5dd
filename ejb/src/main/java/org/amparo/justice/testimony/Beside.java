package org.amparo.justice.testimony;

/** What goes on beside the steps of the table and is written down with them. */
public enum Beside { ASKED_AGAIN, AUTHORITY_TOLD, ASSISTANCE_WENT_ON }
