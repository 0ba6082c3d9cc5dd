package org.amparo.justice.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.justice.custody.ItemDetails;

/** A request as the legal adviser reads it. Lives for one request. @param given exactly what left for it */
public record RequestDetails(RequestId id, RequestWorkflow.State state, String fromWhom, String asksFor, String reference, LocalDate answerBy, Instant receivedAt, Instant changedAt,
                             List<Answered> answers, List<ItemDetails> given, Set<RequestWorkflow.Action> next, long version) {

    public RequestDetails {
        answers = List.copyOf(answers);
        given = List.copyOf(given);
        next = Set.copyOf(next);
    }

    public boolean over() {
        return RequestWorkflow.TABLE.endsAt(state);
    }

    /** What was said last; null when nothing was. */
    public Answered lately() {
        return answers.isEmpty() ? null : answers.getLast();
    }

    @Override
    public String toString() {
        return "request " + id;
    }
}
