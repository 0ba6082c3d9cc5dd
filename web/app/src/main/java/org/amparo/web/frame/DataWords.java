package org.amparo.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Items of a package in the reader's language, the same words for the sender's preview, the partner's page and the paper. */
@Named
@RequestScoped
public class DataWords {

    @Inject
    private Messages messages;

    /** One line; a label only where an item has several. */
    public record Line(String label, String words) {

        @Override
        public String toString() {
            return "line";
        }
    }

    public String label(String item) {
        return new ItemWords(messages.words()).label(item);
    }

    /** As a conversation goes: the need, whom one talks with, how that is safe, and only then the number. */
    public static int rank(String item) {
        return ItemWords.rank(item);
    }

    public List<Line> lines(String item, String value) {
        return new ItemWords(messages.words()).lines(item, value);
    }
}
