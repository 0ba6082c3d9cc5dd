package org.amparo.partner.listing;

import java.io.Serializable;

/** A street or postal address. Those of confidential places never become one. */
public record ListedAddress(
        LocationKind kind, String attention, String line1, String line2, String city, String region, String province,
        String postalCode, String country) implements Serializable {
}
