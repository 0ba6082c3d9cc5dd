package org.amparo.partner.hsds;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Languages (ISO 639), countries (ISO 3166), currencies (ISO 4217), as the Java platform knows them, and sign languages. */
final class KnownCodes {

    private static final Set<String> SIGN_LANGUAGES = Set.of("ads", "ase", "asf", "asq", "bfi", "bzs", "cse", "csl", "csn", "dse", "dsl",
            "fsl", "gsg", "gss", "ils", "ins", "ise", "isr", "jos", "jsl", "mfs", "nsl", "psr", "pso", "rsl", "sgg", "sls", "ssp", "ssr",
            "svk", "swl", "tsm", "ukl", "vgt", "ysl", "arm", "lsl", "lsp", "mdl", "prl", "sfs", "ugn", "xki", "zsl");
    private static final Map<String, String> THREE_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(Function.identity(), code -> Locale.of(code).getISO3Language()));
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private KnownCodes() {
    }

    /** {@code ar}, {@code ara} and {@code ar-SY} are all {@code ara}. */
    static String language(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (THREE_LETTERS.containsKey(code)) return THREE_LETTERS.get(code);
        boolean known = code.length() == 3 && code.chars().allMatch(c -> c >= 'a' && c <= 'z')
                && (SIGN_LANGUAGES.contains(code) || THREE_LETTERS.containsValue(code) || isNamed(code));
        return known ? code : null;
    }

    private static boolean isNamed(String code) {
        return !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
    }

    static String country(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) ? code : null;
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
