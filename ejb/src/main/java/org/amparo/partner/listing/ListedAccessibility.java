package org.amparo.partner.listing;

import java.io.Serializable;

/** What makes a place usable for people with disabilities. */
public record ListedAccessibility(String description, String details, String link) implements Serializable {
}
