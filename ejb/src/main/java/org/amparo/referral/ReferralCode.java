package org.amparo.referral;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The name a referral has between two organisations: said over the telephone, no 0/O/1/I, and never the case number. The last sign
 * checks the others, so that a misheard code is noticed before anything is said (W5.1).
 */
public record ReferralCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 9;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ReferralCode {
        if (!wellFormed(value)) throw new IllegalArgumentException("not a referral code");
    }

    public static ReferralCode fresh() {
        StringBuilder signs = new StringBuilder();
        for (int i = 1; i < LENGTH; i++) signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return new ReferralCode(grouped(signs.append(check(signs)).toString()));
    }

    /** What somebody typed after a call: small letters, spaces and missing hyphens are forgiven; a wrong sign is not. */
    public static boolean heardRight(String typed) {
        return wellFormed(grouped(plain(typed)));
    }

    private static boolean wellFormed(String value) {
        String signs = value == null ? "" : plain(value);
        return signs.length() == LENGTH && value.equals(grouped(signs)) && signs.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)
                && check(signs.substring(0, LENGTH - 1)) == signs.charAt(LENGTH - 1);
    }

    /** Weights make two swapped signs show as well as one wrong sign. */
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) sum += (2 * i + 1) * SIGNS.indexOf(signs.charAt(i));
        return SIGNS.charAt(sum % SIGNS.length());
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{3})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }
}
