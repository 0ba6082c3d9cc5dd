package org.amparo.survivor.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Safe-contact rules as they travel in a package: one rule a line, its name before a tab, so that each reader sees them in his own language. */
public final class ContactRules {

    /** One rule; a coded value is a word of the code list, anything else is hers. */
    public record Rule(Name name, String value) implements java.io.Serializable {

        @Override
        public String toString() {
            return name.name();
        }
    }

    /** What a rule is about. */
    public enum Name {
        CHANNEL(true), TIMES(false), WHO_MAY_ANSWER(false), CODE_WORD(false), LEAVE_MESSAGE(true), STOP_IF(false);

        private final boolean coded;

        Name(boolean coded) {
            this.coded = coded;
        }

        public boolean coded() {
            return coded;
        }
    }

    private ContactRules() {}

    static Optional<String> write(ContactCard card) {
        List<String> lines = new ArrayList<>();
        for (SafeWay way : card.ways()) {
            if (way.locked()) continue;
            line(Name.CHANNEL, way.channel().name(), lines);
            line(Name.TIMES, way.times().toString(), lines);
            line(Name.WHO_MAY_ANSWER, way.whoMayAnswer(), lines);
            line(Name.CODE_WORD, way.codeWord(), lines);
            line(Name.LEAVE_MESSAGE, way.leaveMessage().name(), lines);
            line(Name.STOP_IF, way.stopIf(), lines);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static void line(Name name, String value, List<String> lines) {
        if (value != null) lines.add(name + "\t" + value.replaceAll("\\s+", " "));
    }

    public static List<Rule> read(String text) {
        return text.lines().map(l -> l.split("\t", 2)).map(p -> new Rule(Name.valueOf(p[0]), p[1])).toList();
    }
}
