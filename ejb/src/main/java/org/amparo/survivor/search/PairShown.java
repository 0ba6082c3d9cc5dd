package org.amparo.survivor.search;

import java.util.List;

/** The records of one question side by side, for the supervisor who was asked it; one only when somebody searched. */
public record PairShown(Pair pair, List<Side> sides) {

    /** What tells two people apart, and no more. */
    public record Side(String names, String born, String language, String lead) {

        @Override
        public String toString() {
            return "one side";
        }
    }

    public PairShown {
        sides = List.copyOf(sides);
    }
}
