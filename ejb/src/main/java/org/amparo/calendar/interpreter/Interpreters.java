package org.amparo.calendar.interpreter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Interpreters for whoever books or records one, inside an act on her record and under its permit. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Interpreters {

    private static final SealedField AVOID = new SealedField("interpreter_wish", "avoid_country", Compartment.CONTACT);
    private static final SealedField DIALECT = new SealedField("interpreter_wish", "dialect", Compartment.CONTACT);
    private static final SealedField WORDS = new SealedField("interpreter_session", "words", Compartment.CONTACT);

    /** Her wish, with the version it was read in; 0 before she has said anything. */
    public record KnownWish(InterpreterWish wish, long version) {}

    @Inject
    private InterpreterRows rows;
    @Inject
    private InterpreterTies ties;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Instance<KeptAwayNames> names;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public Optional<InterpreterDetails> find(InterpreterId id, Permit permit) {
        return rows.find(id, permit);
    }

    /** Who can be asked on that day, whom nothing keeps from her. */
    public List<InterpreterDetails> choice(Collection<String> languages, LocalDate on, Permit permit) {
        Map<InterpreterId, Set<Between>> between = ties.of(permit);
        List<InterpreterDetails> speaking = rows.speaking(languages, on, permit);
        Set<String> kept = keptAway(speaking, permit);
        return speaking.stream().filter(i -> obstacles(i, between, kept, on, permit).isEmpty()).toList();
    }

    public Set<Obstacle> obstacles(InterpreterDetails who, LocalDate on, Permit permit) {
        return obstacles(who, ties.of(permit), keptAway(List.of(who), permit), on, permit);
    }

    /** Those of them who may not interpret for her, whatever day it is: her word stands between, or she keeps them away. */
    public Set<InterpreterId> keptFromHer(Collection<InterpreterId> booked, Permit permit) {
        Map<InterpreterId, Set<Between>> between = ties.of(permit);
        List<InterpreterDetails> known = booked.stream().distinct().flatMap(id -> rows.find(id, permit).stream()).toList();
        Set<String> kept = keptAway(known, permit);
        return known.stream().filter(who -> obstacles(who, between, kept, LocalDate.now(clock), permit).stream().anyMatch(Obstacle::hers)).map(InterpreterDetails::id)
                .collect(Collectors.toSet());
    }

    private Set<Obstacle> obstacles(InterpreterDetails who, Map<InterpreterId, Set<Between>> between, Set<String> kept, LocalDate on, Permit permit) {
        Set<StaffId> people = who.account() == null ? Set.of() : exclusions.people(permit);
        var away = new InterpreterPolicy.KeptAway(people, exclusions.organisations(permit), kept);
        return InterpreterPolicy.obstacles(who, between.getOrDefault(who.id(), Set.of()), away, on);
    }

    /** Nobody answers: nobody may interpret. */
    private Set<String> keptAway(List<InterpreterDetails> some, Permit permit) {
        List<String> theirs = some.stream().map(InterpreterDetails::name).toList();
        return names.isResolvable() ? names.get().among(theirs, permit) : Set.copyOf(theirs);
    }

    public Map<InterpreterId, Set<Between>> ties(Permit permit) {
        return ties.of(permit);
    }

    public void declare(InterpreterId who, Between between, Permit permit) {
        ties.declare(who, between, clock.instant(), permit);
    }

    /** She says that it is all right now. */
    public void allRight(InterpreterId who, Permit permit) {
        ties.end(who, clock.instant(), permit);
    }

    public KnownWish wish(Permit permit) {
        InterpreterTies.Wish wish = ties.wish(permit);
        if (wish == null) return new KnownWish(InterpreterWish.NONE, 0);
        UUID her = permit.survivor().value();
        return new KnownWish(new InterpreterWish(vault.open(wish.avoid(), AVOID.at(her, permit.survivor()), permit),
                vault.open(wish.dialect(), DIALECT.at(her, permit.survivor()), permit)), wish.version());
    }

    public void wishes(InterpreterWish wish, long shown, Permit permit) {
        InterpreterTies.Wish had = ties.wish(permit);
        UUID her = permit.survivor().value();
        Sealed avoid = vault.seal(wish.countryToAvoid(), AVOID.at(her, permit.survivor()), had == null ? null : had.avoid(), permit);
        Sealed dialect = vault.seal(wish.dialect(), DIALECT.at(her, permit.survivor()), had == null ? null : had.dialect(), permit);
        if (!ties.keep(new InterpreterTies.Wish(avoid, dialect, shown), permit)) throw new Stale();
    }

    public void held(AppointmentId appointment, InterpreterId who, RecordSession said, Permit permit) {
        UUID id = Id.next();
        Sealed words = vault.seal(said.words(), WORDS.at(id, permit.survivor()), permit);
        ties.held(new InterpreterTies.Session(id, who, said.language(), said.mode(), said.went(), words, clock.instant()), appointment, said.complaintOffered(), permit);
    }

    public List<SessionShown> sessions(AppointmentId appointment, Permit permit) {
        return ties.sessions(appointment, permit).stream().map(s -> new SessionShown(s.who(), rows.find(s.who(), permit).map(InterpreterDetails::name).orElse(""), s.language(),
                s.mode(), s.went(), vault.open(s.words(), WORDS.at(s.id(), permit.survivor()), permit), s.at())).toList();
    }
}
