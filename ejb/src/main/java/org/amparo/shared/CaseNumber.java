package org.amparo.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What people say instead of a name: drawn by lot, so that it tells neither how many there are nor when; without 0, O, 1, I and U,
 * which are misheard; the last character proves the others, so that a slip of the tongue names nobody else's case.
 */
public record CaseNumber(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int LENGTH = 9;
    private static final RandomGenerator LOT = new SecureRandom();

    public CaseNumber {
        if (!holds(bare(text))) throw new IllegalArgumentException("not a case number");
        text = grouped(bare(text));
    }

    public static CaseNumber fresh() {
        StringBuilder drawn = new StringBuilder();
        while (drawn.length() < LENGTH - 1) drawn.append(ALPHABET.charAt(LOT.nextInt(ALPHABET.length())));
        return new CaseNumber(drawn.append(check(drawn)).toString());
    }

    /** However it was spoken or typed; empty for a slip. */
    public static Optional<CaseNumber> parse(String typed) {
        String bare = typed == null ? "" : bare(typed);
        return holds(bare) ? Optional.of(new CaseNumber(bare)) : Optional.empty();
    }

    /** The beginning of a number as stored, for looking through one's own list; empty for what can begin none. */
    public static Optional<String> beginning(String typed) {
        String bare = typed == null ? "" : bare(typed);
        if (bare.isEmpty() || bare.length() > LENGTH || !bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) return Optional.empty();
        return Optional.of(grouped(bare));
    }

    private static String bare(String typed) {
        return typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(java.util.Locale.ROOT);
    }

    private static String grouped(String bare) {
        return bare.replaceAll("(.{3})(?=.)", "$1-");
    }

    private static boolean holds(String bare) {
        return bare.length() == LENGTH && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(bare.substring(0, LENGTH - 1)) == bare.charAt(LENGTH - 1);
    }

    /** Weights over a prime: every single wrong character and every swap of two is found. */
    private static char check(CharSequence drawn) {
        int sum = 0;
        for (int i = 0; i < drawn.length(); i++) sum += (i + 2) * ALPHABET.indexOf(drawn.charAt(i));
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
