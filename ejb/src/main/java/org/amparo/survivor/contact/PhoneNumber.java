package org.amparo.survivor.contact;

import java.util.Optional;

/**
 * The same number however it was written: plus, country and subscriber digits (E.164). Digits of other scripts count; a number without
 * its country is completed only when the profile says in which country people here mean.
 */
public record PhoneNumber(String e164) {

    public PhoneNumber {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) throw new IllegalArgumentException("not a number of the E.164 form");
    }

    /** @param callingCode of the house's country, digits only, or empty */
    public static Optional<PhoneNumber> read(String typed, String callingCode) {
        if (typed == null) return Optional.empty();
        StringBuilder digits = new StringBuilder();
        for (int c : typed.strip().codePoints().toArray()) {
            if (Character.isDigit(c)) digits.append(Character.digit(c, 10));
            else if ((c == '+' || c == '\uff0b') && digits.isEmpty()) digits.append('+');
            else if (!separates(c)) return Optional.empty();
        }
        return Optional.of(international(digits.toString(), callingCode)).filter(n -> n.matches("\\+[1-9]\\d{6,14}")).map(PhoneNumber::new);
    }

    private static boolean separates(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "-().‐‑–/".indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT;
    }

    private static String international(String digits, String callingCode) {
        if (digits.startsWith("+")) return digits;
        if (digits.startsWith("00")) return "+" + digits.substring(2);
        if (callingCode.isEmpty()) return "";
        return "+" + callingCode + (digits.startsWith("0") ? digits.substring(1) : digits);
    }

    /** Enough to tell two numbers apart, not enough to call. */
    public String hint() {
        return "… " + e164.substring(e164.length() - 2);
    }

    @Override
    public String toString() {
        return "a phone number";
    }
}
