package org.amparo.survivor.keepaway;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Telephone numbers and house numbers in what was written, however they were written. */
record Numbered(Set<String> phones, Set<Door> doors) {

    /** A house: the word beside its number, and the word before that when there is one. */
    record Door(String street, String before, String number) {

        boolean isAlso(Door other) {
            return number.equals(other.number) && street.equals(other.street);
        }

        boolean isSurely(Door other) {
            return isAlso(other) && before != null && before.equals(other.before);
        }
    }

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}:\\d{2}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)?\\d(?:[\\s().\\-‐‑–/\\u200e\\u200f\\u202a-\\u202e]*\\d){6,17}");
    private static final Pattern DOOR = Pattern.compile("(?:([\\p{L}\\p{M}]{2,})\\s+)?([\\p{L}\\p{M}]{3,})[\\s,#°º.]+(?:n[.°º]?\\s*|no\\.?\\s*)?(\\d{1,5})(?!\\d)");
    private static final int NATIONAL = 7;

    static Numbered in(String text) {
        if (text == null) return new Numbered(Set.of(), Set.of());
        String plain = DAY.matcher(digits(text)).replaceAll(" ; ");
        Set<String> phones = new LinkedHashSet<>();
        PHONE.matcher(plain).results().map(MatchResult::group).map(Numbered::national).filter(n -> n.length() >= NATIONAL).forEach(phones::add);
        Set<Door> doors = new LinkedHashSet<>();
        DOOR.matcher(PHONE.matcher(plain).replaceAll(" ; ")).results().forEach(d -> doors.add(new Door(d.group(2), d.group(1), d.group(3))));
        return new Numbered(phones, doors);
    }

    /** Digits of every script as ours, small letters, no accents. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).codePoints()
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    private static String national(String number) {
        return number.replaceAll("\\D", "").replaceFirst("^0+", "");
    }

    /** The one with its country, the other without: the shorter ends the longer. */
    boolean callsTheSame(Numbered other) {
        return phones.stream().anyMatch(one -> other.phones.stream().anyMatch(two -> one.endsWith(two) || two.endsWith(one)));
    }

    boolean sameDoor(Numbered other) {
        return doors.stream().anyMatch(one -> other.doors.stream().anyMatch(one::isAlso));
    }

    boolean surelySameDoor(Numbered other) {
        return doors.stream().anyMatch(one -> other.doors.stream().anyMatch(one::isSurely));
    }

    @Override
    public String toString() {
        return "numbers";
    }
}
