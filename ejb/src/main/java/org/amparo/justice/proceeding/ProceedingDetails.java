package org.amparo.justice.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;
import org.amparo.justice.proceeding.ProceedingWorkflow.State;

/** A proceeding as it is read. Lives for one request. @param nobodySpeaksForHer a child in it has had no lawyer for longer than she may */
public record ProceedingDetails(ProceedingId id, State state, RecordProceeding said, LocalDate nextOn, int adjournments, LocalDate openedOn, List<Heard> news, Set<Action> next,
                                boolean nobodySpeaksForHer, Instant changedAt, long version) {

    public ProceedingDetails {
        news = List.copyOf(news);
        next = Set.copyOf(next);
    }

    public boolean over() {
        return ProceedingWorkflow.TABLE.endsAt(state);
    }

    /** What she was not given, or nobody asked about, in the order in which the law names it. */
    public List<Right> gaps() {
        return said.rights().entrySet().stream().filter(r -> r.getValue().isGap()).map(java.util.Map.Entry::getKey).sorted().collect(Collectors.toList());
    }

    /** For how long it has been going on; it stops when it has ended. */
    public long days(LocalDate today) {
        LocalDate until = over() && !news.isEmpty() && news.getFirst().on() != null ? news.getFirst().on() : today;
        return openedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(openedOn, until));
    }

    @Override
    public String toString() {
        return "proceeding " + id;
    }
}
