package org.amparo.partner.listing;

import java.io.Serializable;

/** A paper one has to bring. */
public record ListedDocument(String document, String link) implements Serializable {
}
