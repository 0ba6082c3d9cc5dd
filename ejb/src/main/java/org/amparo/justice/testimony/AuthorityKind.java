package org.amparo.justice.testimony;

/** Who wants to hear her, and decides how. */
public enum AuthorityKind { COURT, SPECIALISED_COURT, PROSECUTOR, INVESTIGATING_JUDGE, POLICE, ASYLUM_AUTHORITY, LABOUR_AUTHORITY, OTHER }
