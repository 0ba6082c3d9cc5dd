package org.amparo.partner.hsds;

import java.util.Currency;
import java.util.Locale;
import org.amparo.codelist.Countries;
import org.amparo.codelist.Languages;

/** Languages (ISO 639), countries (ISO 3166), currencies (ISO 4217); null when the code is none of ours. */
final class KnownCodes {

    private KnownCodes() {
    }

    /** {@code ar}, {@code ara} and {@code ar-SY} are all {@code ara}. */
    static String language(String text) {
        return Languages.code(text.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0]).orElse(null);
    }

    static String country(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return Countries.known(code) ? code : null;
    }

    static String currency(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
