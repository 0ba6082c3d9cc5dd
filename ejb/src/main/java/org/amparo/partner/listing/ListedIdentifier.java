package org.amparo.partner.listing;

import java.io.Serializable;

/** A register number of an organisation. */
public record ListedIdentifier(String scheme, String kind, String value) implements Serializable {
}
