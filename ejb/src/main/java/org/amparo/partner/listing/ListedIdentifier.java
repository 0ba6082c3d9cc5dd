package org.amparo.partner.listing;

/** A register number of an organisation. */
public record ListedIdentifier(String scheme, String kind, String value) {
}
