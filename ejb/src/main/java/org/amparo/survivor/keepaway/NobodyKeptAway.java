package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.calendar.booking.WhoElseComes;
import org.amparo.shared.Compartment;
import org.amparo.shared.Lookups;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.Unacceptable.Problem;
import org.amparo.survivor.Survivors;

/**
 * Asked by every door that takes a person or a place as help for her, inside its own act: nobody who is kept away. Who only may be one of them is asked about,
 * unless somebody has said of these very words who is meant.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NobodyKeptAway implements WhoElseComes {

    /** Its arguments are the entries of the list that may be meant. */
    public static final String ASK = "survivor.problem.perhapsKeptAway";
    private static final String NEVER = "survivor.problem.keptAway";
    /** For whoever may not read the list: neither whom it is about, nor how sure that is. */
    private static final String SOMEBODY = "survivor.problem.somebodyKeptAway";

    /** @param spot what it belongs to; @param field where it was typed; @param asHelp whoever is named there helps; otherwise the name may also stand for whom to beware of, and is only asked about */
    public record Named(Spot spot, String field, String text, boolean asHelp) {

        public Named(Spot spot, String field, String text) {
            this(spot, field, text, true);
        }

        Set<ToldApartRows.Pair> pairs(NamingPolicy.Found found) {
            return ToldApartRows.pairs(found, spot.place(field));
        }

        @Override
        public String toString() {
            return "what was named in " + field;
        }
    }

    @Inject
    private KeptAwayRows rows;
    @Inject
    private KeptAwayWords words;
    @Inject
    private ToldApartRows toldApart;
    @Inject
    private ToldMeanwhile meanwhile;
    @Inject
    private NamesKeptAway names;
    @Inject
    private Survivors survivors;
    @Inject
    private Lookups lookups;

    /** Says beside each field what is wrong with it; nothing is saved then. */
    public void mayHelp(List<Named> said, Permit permit) {
        List<Named> some = said.stream().filter(one -> one.text() != null && !one.text().isBlank()).toList();
        if (some.isEmpty()) return;
        List<Problem> problems = permit.opens(Compartment.RISK_SAFETY) ? compared(some, permit) : bySound(some, permit);
        if (!problems.isEmpty()) throw new Unacceptable(problems);
    }

    /** Of words that stood there before: nobody of her list, and who sounds like one of them is known to be somebody else. */
    public boolean nobodyIn(Named before, Permit permit) {
        return before.text() == null || compared(List.of(before), permit).isEmpty();
    }

    @Override
    public void mayCome(String withWhom, String place, Permit permit) {
        // a meeting is compared with what she said of herself next: one statement for both
        if ((withWhom != null || place != null) && permit.opens(Compartment.RISK_SAFETY)) lookups.ask(survivors.lookup(permit), rows.lookup(permit));
        mayHelp(List.of(new Named(Spot.APPOINTMENT, "withWhom", withWhom), new Named(Spot.APPOINTMENT, "place", place)), permit);
    }

    /** Whether it surely, or perhaps, names somebody of her list; nobody is asked. */
    public boolean names(String text, Permit permit) {
        return !NamingPolicy.in(text, known(permit)).isEmpty();
    }

    /** Whether it surely names somebody of her list, for words that were written before they were put there. */
    public boolean surelyNames(String text, Permit permit) {
        return NamingPolicy.in(text, known(permit)).stream().anyMatch(found -> found.likeness() == Likeness.SURE);
    }

    private List<Problem> compared(List<Named> some, Permit permit) {
        List<KnownAway> known = known(permit);
        if (known.isEmpty()) return List.of();
        Supplier<Set<ToldApartRows.Pair>> apart = remembered(() -> toldApart.of(permit));
        List<Problem> problems = new ArrayList<>();
        for (Named one : some) {
            var found = NamingPolicy.in(one.text(), known);
            if (one.asHelp() && found.stream().anyMatch(f -> f.likeness() == Likeness.SURE)) {
                problems.add(new Problem(one.field(), NEVER, List.of()));
                continue;
            }
            Set<ToldApartRows.Pair> open = found.stream().flatMap(f -> one.pairs(f).stream()).filter(pair -> !apart.get().contains(pair)).collect(Collectors.toCollection(LinkedHashSet::new));
            if (!open.isEmpty() && !meanwhile.answers(open)) problems.add(new Problem(one.field(), ASK, open.stream().map(pair -> pair.keptAway().toString()).distinct().toList()));
        }
        return problems;
    }

    private List<Problem> bySound(List<Named> some, Permit permit) {
        Set<String> alike = names.among(some.stream().map(Named::text).toList(), permit);
        return some.stream().filter(one -> alike.contains(one.text())).map(one -> new Problem(one.field(), SOMEBODY, List.of())).toList();
    }

    /** Read once in an act. */
    List<KnownAway> known(Permit permit) {
        return permit.hold(Known.class, () -> new Known(rows.held(permit).stream().filter(row -> !row.organisation())
                .map(row -> KnownAway.of(row.id(), words.name(row, permit), words.note(row, permit), row.kinship())).toList())).people();
    }

    private static <T> Supplier<T> remembered(Supplier<T> read) {
        List<T> once = new ArrayList<>(1);
        return () -> {
            if (once.isEmpty()) once.add(read.get());
            return once.getFirst();
        };
    }

    private record Known(List<KnownAway> people) {}
}
