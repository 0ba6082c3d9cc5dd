package org.amparo.letter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A letter to be printed. The title stands in the file's properties too, where others see it before they open it: it says nothing about
 * a person or a service. There is no place for a sender or a picture; who wants to be named writes a paragraph.
 */
public record Letter(Locale language, String title, List<Block> blocks) {

    public Letter {
        Objects.requireNonNull(language);
        if (title == null || title.isBlank()) throw new IllegalArgumentException("a letter needs a title");
        blocks = List.copyOf(blocks);
    }

    /** The letter's own content stays out of logs. */
    @Override
    public String toString() {
        return "Letter[" + language.toLanguageTag() + ", " + blocks.size() + " blocks]";
    }
}
