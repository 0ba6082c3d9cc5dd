package org.amparo.letter;

import java.util.List;

/** What a letter is made of. There are no tables: two lines, one above the other, read the same from left and from right. */
public sealed interface Block {

    /** A heading below the title. */
    record Heading(String text) implements Block {
    }

    /** Running text; line breaks stay. */
    record Paragraph(String text) implements Block {
    }

    /** Words and what they mean here, one pair below the other. */
    record Definitions(List<Line> lines) implements Block {

        public Definitions {
            lines = List.copyOf(lines);
        }
    }

    /** A label with its value on the line below. */
    record Line(String label, String value) implements Block {
    }

    /** Boxes to tick, or ticked already. */
    record Choices(List<Choice> choices) implements Block {

        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** One box. */
    record Choice(String text, boolean ticked) {
    }

    /** A line to sign on. */
    record Signature(String label) implements Block {
    }
}
