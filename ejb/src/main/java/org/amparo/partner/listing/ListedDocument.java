package org.amparo.partner.listing;

/** A paper one has to bring. */
public record ListedDocument(String document, String link) {
}
