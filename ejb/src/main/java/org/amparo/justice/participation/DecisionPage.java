package org.amparo.justice.participation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.calendar.MeetingAhead;
import org.amparo.casework.CaseHead;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;
import org.amparo.justice.participation.ParticipationWorkflow.State;

/**
 * Her decision as it stands, how it came about, and what a yes would still need. Lives for one request.
 *
 * @param decidableFrom when she has slept over what she was told
 * @param ahead meetings that a withdrawal may call off
 */
public record DecisionPage(CaseHead head, State state, List<Decided> words, Set<Action> next, Set<Condition> missing, Set<ChildMissing> childMissing, Instant decidableFrom,
                           List<MeetingAhead> ahead, int version) {

    public DecisionPage {
        words = List.copyOf(words);
        next = Set.copyOf(next);
        missing = Set.copyOf(missing);
        childMissing = Set.copyOf(childMissing);
        ahead = List.copyOf(ahead);
    }

    /** Her newest word; null before she has said one. */
    public Decided lately() {
        return words.isEmpty() ? null : words.getFirst();
    }

    @Override
    public String toString() {
        return "a page of " + words.size() + " decisions";
    }
}
