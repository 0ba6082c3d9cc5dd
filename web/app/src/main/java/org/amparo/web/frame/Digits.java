package org.amparo.web.frame;

/** Numbers as a keyboard of another script writes them: an Arabic or Persian telephone types its own digits. */
public final class Digits {

    private Digits() {}

    public static String latin(String typed) {
        if (typed == null) return null;
        return typed.codePoints().map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
