package org.amparo.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be read out or copied once: sixteen signs that nobody mistakes for each other. */
final class OneTimePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;

    static String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, SIGNS.length()).mapToObj(i -> String.valueOf(SIGNS.charAt(i))).collect(Collectors.joining());
    }

    private OneTimePassword() {}
}
