package org.amparo.survivor.search;

import java.util.List;
import java.util.Set;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;

/** Records the searcher may see and that fit; when there are too many, none is shown and more has to be said. */
public record Found(List<Match> matches, boolean tooMany) {

    /** What fits; of a name, all that was asked for or only some of it. */
    public enum Why { DOCUMENT, PHONE, NAME, NAME_IN_PART }

    /** @param caseNumber of the case that the searcher may open, or null */
    public record Match(SurvivorId survivor, Face face, Set<Why> why, String caseNumber) {

        @Override
        public String toString() {
            return "match " + survivor;
        }
    }

    public Found {
        matches = List.copyOf(matches);
    }
}
