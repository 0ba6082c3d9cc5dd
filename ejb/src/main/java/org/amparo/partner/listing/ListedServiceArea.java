package org.amparo.partner.listing;

import java.io.Serializable;

/** The area a service is offered to; for a confidential place without its outline. */
public record ListedServiceArea(String name, String description, String extentFormat, String extent, String link) implements Serializable {
}
