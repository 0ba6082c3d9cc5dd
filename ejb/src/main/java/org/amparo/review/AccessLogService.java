package org.amparo.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.access.Refusal;
import org.amparo.audit.FactFilter;
import org.amparo.audit.RecordedFact;
import org.amparo.audit.RecordedFacts;
import org.amparo.review.Actors.Actor;
import org.amparo.review.CaseNumbers.Named;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.Purpose;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;

/** The access log for supervisors, and "who has looked" for one person. Reading the log is itself on record. */
@Stateless
public class AccessLogService {

    /** What somebody was typing, and what the clock does all day: each has pages full of entries in which nobody looked at anybody. */
    private static final Set<String> IN_PASSING = Set.of(Action.KEEP_DRAFT.name(), Action.RUN_TIMER.name());
    private static final Named NOBODY = new Named("", null);
    private static final Set<String> WHILE_TYPED = Set.of(Action.KEEP_DRAFT.name());

    @Inject
    private Access access;
    @Inject
    private RecordedFacts facts;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private Actors actors;

    public Page<LogEntry> search(LogSearch search, String before) {
        var spoken = search.spokenCase();
        Permit permit = spoken.isPresent() ? named(spoken.get()) : access.require(Action.READ_ACCESS_LOG);
        UUID subject = spoken.isPresent() ? permit.survivor().value() : null;
        FactFilter filter = new FactFilter(search.named().map(this::called).orElse(null), subject, search.from(), search.until(),
                search.kind() == null ? null : search.kind().name(), search.decision(), search.purpose() == null ? null : search.purpose().name(),
                search.brief() ? search.purpose() == Purpose.SYSTEM ? WHILE_TYPED : IN_PASSING : Set.of());
        List<RecordedFact> found = facts.page(filter, before, Page.SIZE + 1);
        // asked for by its number, every fact about one person is about this case
        return spoken.isPresent() ? entries(found, f -> new Named(spoken.get(), null)) : entries(found, permit);
    }

    /** A number that nobody has, and one of a case that is not the reader's to know of, are the same answer, and the same on record. */
    private Permit named(String number) {
        try {
            return access.require(Action.READ_WHO_HAS_LOOKED, team.spokenFor(number));
        } catch (Refusal unknownOrNotTheirs) {
            throw Unacceptable.because("caseNumber", "access.problem.noSuchCase");
        }
    }

    private Set<UUID> called(String name) {
        return people.named(name).stream().map(StaffId::value).collect(Collectors.toSet());
    }

    /** Everybody who looked at or changed one person's record, newest first. */
    public Page<LogEntry> whoHasLooked(Id subject, String before) {
        Permit permit = access.require(Action.READ_WHO_HAS_LOOKED, subject);
        SurvivorId survivor = permit.survivor();
        Named hers = new Named(team.numbers(permit).getOrDefault(survivor, ""), null);
        return entries(facts.about(survivor.value(), before, Page.SIZE + 1), f -> hers);
    }

    private Page<LogEntry> entries(List<RecordedFact> found, Permit permit) {
        List<RecordedFact> shown = Page.of(found, RecordedFact::key).rows();
        Map<UUID, Named> spoken = numbers.ofFacts(shown.stream().filter(f -> f.subjects() == 1).map(RecordedFact::id).toList(), permit);
        return entries(found, f -> spoken.getOrDefault(f.id(), NOBODY));
    }

    private Page<LogEntry> entries(List<RecordedFact> found, Function<RecordedFact, Named> about) {
        Page<RecordedFact> page = Page.of(found, RecordedFact::key);
        Map<UUID, Actor> known = actors.of(page.rows().stream().map(RecordedFact::actor).toList());
        return page.map(f -> {
            Named one = f.subjects() == 1 ? about.apply(f) : NOBODY;
            Actor by = known.getOrDefault(f.actor(), Actors.NOBODY);
            return new LogEntry(f, by.name(), by.house(), one.number() == null ? "" : one.number(), one.talk());
        });
    }
}
