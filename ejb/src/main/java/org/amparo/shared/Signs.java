package org.amparo.shared;

/**
 * Signs that words may hold. What turns the direction of everything after it lets a name read as another one, and nobody sees it: it is refused
 * like a control character. Marks that stand beside a letter, as keyboards of languages read from the right type them, are no such sign.
 */
public final class Signs {

    private static final int HANGUL_FILLER = 0x3164;
    private static final int EMPTY_BRAILLE = 0x2800;

    private Signs() {}

    public static boolean canBeShown(int c) {
        if (c < ' ' || c >= 0x7f && c <= 0x9f) return c == '\n' || c == '\r' || c == '\t';
        return !(c >= 0xd800 && c <= 0xdfff || (c & 0xfffe) == 0xfffe || turns(c));
    }

    /** Embeddings, overrides and isolates, with what ends them. */
    private static boolean turns(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    /** Whether there is nothing to be read in it: white space, or signs that nobody sees. */
    public static boolean nothing(String text) {
        return text == null || text.codePoints().allMatch(Signs::unseen);
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.FORMAT && !turns(c) || c == HANGUL_FILLER || c == EMPTY_BRAILLE;
    }
}
