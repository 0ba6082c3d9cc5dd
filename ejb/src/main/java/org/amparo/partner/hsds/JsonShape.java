package org.amparo.partner.hsds;

/** Looks at the brackets and digits before a parser does: too deep, an endless number or text after the end is refused at once. */
final class JsonShape {

    private JsonShape() {
    }

    static void check(String file, String text, Limits limits) throws UnreadableFile {
        int depth = 0;
        int digits = 0;
        boolean quoted = false;
        boolean ended = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (ended && !Character.isWhitespace(c) || digits > Limits.LONGEST_NUMBER)
                throw new UnreadableFile(UnreadableFile.Reason.NOT_JSON, file, lines(text, i), 1);
            if (quoted && c == '\\') i++;
            else if (c == '"') quoted = !quoted;
            else if (!quoted) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                digits = c >= '0' && c <= '9' ? digits + 1 : 0;
                ended |= depth == 0 && (c == '}' || c == ']');
                if (depth > limits.nesting()) throw new UnreadableFile(UnreadableFile.Reason.TOO_DEEP, file, limits.nesting());
            }
        }
    }

    private static long lines(String text, int end) {
        return text.substring(0, end).chars().filter(c -> c == '\n').count() + 1;
    }
}
