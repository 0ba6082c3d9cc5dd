package org.amparo.partner.listing;

import java.io.Serializable;

/** A language spoken. The code is ISO 639-3 when it is a known one, else as it was written. */
public record ListedLanguage(String code, String name, String note) implements Serializable {
}
