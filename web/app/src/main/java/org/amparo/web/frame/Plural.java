package org.amparo.web.frame;

import java.util.Locale;
import java.util.Set;

/** The plural forms of our four languages (CLDR, whole numbers). */
enum Plural {
    ZERO, ONE, TWO, FEW, MANY, OTHER;

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Plural of(Tongue tongue, long n) {
        return switch (tongue) {
            case EN, ES -> n == 1 ? ONE : OTHER;
            case FR -> n == 0 || n == 1 ? ONE : OTHER;
            case AR -> arabic(n);
        };
    }

    static Set<Plural> neededBy(Tongue tongue) {
        return tongue == Tongue.AR ? Set.of(values()) : Set.of(ONE, OTHER);
    }

    private static Plural arabic(long n) {
        if (n <= 2) return n == 0 ? ZERO : n == 1 ? ONE : TWO;
        long rest = n % 100;
        if (rest >= 3 && rest <= 10) return FEW;
        return rest >= 11 ? MANY : OTHER;
    }
}
