package org.amparo.partner.listing;

/** A language spoken. The code is ISO 639-3 when it is a known one, else as it was written. */
public record ListedLanguage(String code, String name, String note) {
}
