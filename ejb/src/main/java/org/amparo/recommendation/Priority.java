package org.amparo.recommendation;

/** How much the product depends on it. */
public enum Priority {
    /** The product is not what it claims to be without it. */
    MUST,
    SHOULD,
    COULD;

    static Priority fromLetter(String letter) {
        return switch (letter) {
            case "M" -> MUST;
            case "S" -> SHOULD;
            case "C" -> COULD;
            default -> throw new IllegalArgumentException("no priority " + letter);
        };
    }
}
