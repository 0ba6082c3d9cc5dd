package org.amparo.letter;

import java.text.Normalizer;

/** Text as it can be printed: composed, without control characters, in its own direction. */
record Printable(String text) {

    Printable {
        String composed = Normalizer.normalize(text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        text = composed.codePoints().map(c -> c == '\t' || c == 0x2028 ? ' ' : c).filter(Printable::hasShape)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The direction of the first letter that has one, as a name in a foreign script keeps its own. */
    boolean isRightToLeft(boolean otherwise) {
        return text.codePoints().mapToObj(Character::getDirectionality).filter(Printable::isStrong).findFirst()
                .map(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT).orElse(otherwise);
    }

    String[] lines() {
        return text.split("\n", -1);
    }

    private static boolean isStrong(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean hasShape(int c) {
        return c == '\n' || switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
