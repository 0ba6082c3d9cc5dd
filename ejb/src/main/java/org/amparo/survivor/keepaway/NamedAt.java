package org.amparo.survivor.keepaway;

import java.time.Instant;
import java.util.List;
import org.amparo.shared.Id;

/** Words of a record that may name somebody as help. Lives for one request. @param about what they belong to @param when a meeting is; otherwise null */
public record NamedAt(Spot spot, Id about, Instant when, List<Words> texts) {

    /** @param field where it was typed, by the name the door knows it by */
    public record Words(String field, String text) {

        @Override
        public String toString() {
            return "words in " + field;
        }
    }

    public NamedAt {
        texts = texts.stream().filter(words -> words.text() != null).toList();
    }

    @Override
    public String toString() {
        return spot + " " + about;
    }
}
