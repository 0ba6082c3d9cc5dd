package org.amparo.justice.testimony;

/** On what a request rests; the law of the country is named in words beside it. */
public enum LegalBasis {
    NATIONAL_LAW, UN_CONVENTION_VIDEO_LINK, UN_CONVENTION_ACROSS_BORDERS, COUNCIL_OF_EUROPE_COURT_PROTECTION, EUROPEAN_UNION_ABROAD, EUROPEAN_UNION_PROTECTION
}
