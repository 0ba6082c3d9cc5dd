package org.amparo.survivor.consent;

import java.util.Locale;
import java.util.Map;

/** The text that is read to her before she answers, in one language and one version; both are kept with every answer. */
public record ConsentText(String language, String version, Map<String, String> words) {

    public ConsentText {
        words = Map.copyOf(words);
    }

    public String get(String key) {
        String text = words.get(key);
        if (text == null) throw new IllegalArgumentException("the consent text of " + language + " lacks " + key);
        return text;
    }

    public String of(Explained explained) {
        return get("explained." + explained);
    }

    public String of(ConsentPurpose purpose) {
        return get("purpose." + purpose);
    }

    public String of(DataItem item) {
        return get("item." + item);
    }

    /** How she takes something back. */
    public String takingBack() {
        return get("home.back");
    }

    public String takingBackCostsNothing() {
        return get("home.free");
    }

    public Locale locale() {
        return Locale.of(language);
    }
}
