package org.amparo.codelist;

/** The codes counting needs (HTCDS), with a way not to say; how she describes herself is kept in her own words beside it. */
public enum Gender { FEMININE, MASCULINE, TRANS_FEMININE, TRANS_MASCULINE, NON_CONFORMING, NOT_SAID, PREFER_NOT_TO_SAY }
