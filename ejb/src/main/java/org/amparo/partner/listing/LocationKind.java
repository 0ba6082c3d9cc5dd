package org.amparo.partner.listing;

/** What kind of place: one to go to, one to write to, or none at all. */
public enum LocationKind { PHYSICAL, POSTAL, VIRTUAL }
