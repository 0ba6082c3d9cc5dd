package org.amparo.partner.listing;

import java.io.Serializable;
import java.util.List;

/** A phone number, as one would dial it. */
public record ListedPhone(
        String number, String extension, String kind, String description, List<ListedLanguage> languages) implements Serializable {

    public ListedPhone {
        languages = List.copyOf(languages);
    }
}
