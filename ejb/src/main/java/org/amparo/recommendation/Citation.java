package org.amparo.recommendation;

/** A place in one of the documents. */
public record Citation(Source source, String paragraph) {

    public Citation {
        if (paragraph.isBlank()) throw new IllegalArgumentException(source + " cited without a paragraph");
    }

    @Override
    public String toString() {
        return source.title() + ", " + source.date() + ", " + paragraph;
    }

    static Citation parse(String keyAndPlace) {
        String[] parts = keyAndPlace.split(" ", 2);
        return new Citation(Source.valueOf(parts[0]), parts[1]);
    }
}
