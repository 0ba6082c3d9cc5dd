package org.amparo.justice.session;

/** What goes on beside the steps of the table and is written down with them. */
public enum SessionBeside { AUTHORITY_TOLD }
