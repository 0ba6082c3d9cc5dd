package org.amparo.partner.listing;

/** What makes a place usable for people with disabilities. */
public record ListedAccessibility(String description, String details, String link) {
}
