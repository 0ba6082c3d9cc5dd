package org.amparo.partner.hsds;

/** Looks at the brackets and digits before a parser does: too deep or an endless number is refused at once. */
final class JsonShape {

    private JsonShape() {
    }

    static void check(String file, String text, Limits limits) throws UnreadableFile {
        int depth = 0;
        int digits = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') i++;
            else if (c == '"') quoted = !quoted;
            else if (!quoted) {
                if (c == '{' || c == '[') depth++;
                if (c == '}' || c == ']') depth--;
                digits = c >= '0' && c <= '9' ? digits + 1 : 0;
                if (depth > limits.nesting()) throw new UnreadableFile(UnreadableFile.Reason.TOO_DEEP, file, limits.nesting());
                if (digits > Limits.LONGEST_NUMBER) throw new UnreadableFile(UnreadableFile.Reason.NOT_JSON, file, 1, i + 1);
            }
        }
    }
}
