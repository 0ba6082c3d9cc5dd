package org.amparo.codelist;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Names of languages that the platform does not know in all of ours. */
final class OwnNames {

    private static final String BUNDLE = "org.amparo.codelist.languages";
    private static final Set<String> CODES = Set.copyOf(ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet());

    private OwnNames() {}

    static boolean knows(String code) {
        return CODES.contains(code);
    }

    static Set<String> codes() {
        return CODES;
    }

    static String name(String code, Locale in) {
        return ResourceBundle.getBundle(BUNDLE, in, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(code);
    }
}
