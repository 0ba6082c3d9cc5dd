package org.amparo.staff;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * Two colleagues of one name could not be told apart where somebody chooses who takes over, stands in or may come near, nor in the log:
 * whoever is new is given what tells them apart.
 */
final class Namesakes {

    private Namesakes() {}

    static boolean among(Collection<String> names, String name) {
        return names.stream().map(Namesakes::bare).anyMatch(bare(name)::equals);
    }

    /** Marks, signs and spaces tell nobody apart. */
    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
