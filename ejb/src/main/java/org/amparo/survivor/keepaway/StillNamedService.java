package org.amparo.survivor.keepaway;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.shared.Lookups;
import org.amparo.shared.RelativeId;

/** The door for whoever clears up after a relative is suspected: everything of the record that still names them, wherever it is kept. */
@Stateless
public class StillNamedService {

    @Inject
    private Access access;
    @Inject
    private KeptAwayRows rows;
    @Inject
    private KeptAwayWords words;
    @Inject
    private ToldApartRows toldApart;
    @Inject
    private ToldAnswers answers;
    @Inject
    private Lookups lookups;
    @Inject
    @Any
    private Instance<StillNamed> areas;

    public List<StillThere> where(RelativeId relative) {
        Permit permit = access.require(Action.READ_WHERE_NAMED, relative);
        List<Lookup<?>> wanted = new ArrayList<>(List.of(rows.lookup(permit)));
        areas.forEach(area -> wanted.add(area.lookup(permit)));
        lookups.ask(wanted.toArray(Lookup[]::new));
        List<KnownAway> who = rows.held(permit).stream().filter(row -> relative.value().equals(row.relative()))
                .map(row -> KnownAway.of(row.id(), words.name(row, permit), words.note(row, permit), row.kinship())).toList();
        if (who.isEmpty()) return List.of();
        return areas.stream().flatMap(area -> area.named(permit).stream()).flatMap(place -> still(place, who, permit).stream()).toList();
    }

    /** What somebody said means another than this relative: it is not among those places, and whoever knows better takes it back. */
    public List<ToldApart> toldApart(RelativeId relative) {
        Permit permit = access.require(Action.READ_WHERE_NAMED, relative);
        Set<UUID> theirs = rows.held(permit).stream().filter(row -> relative.value().equals(row.relative())).map(KeptAwayRows.Row::id).collect(Collectors.toSet());
        if (theirs.isEmpty()) return List.of();
        return answers.of(permit).entrySet().stream().filter(answer -> theirs.contains(answer.getKey())).flatMap(answer -> answer.getValue().stream()).toList();
    }

    private Optional<StillThere> still(NamedAt place, List<KnownAway> who, Permit permit) {
        List<Likeness> open = place.texts().stream().flatMap(words -> NamingPolicy.in(words.text(), who).stream()
                .filter(f -> !apart(permit).containsAll(ToldApartRows.pairs(f, place.spot().place(words.field()))))).map(NamingPolicy.Found::likeness).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new StillThere(place.spot(), place.about().toString(), place.when(), open.contains(Likeness.SURE)));
    }

    private Set<ToldApartRows.Pair> apart(Permit permit) {
        return permit.hold(Apart.class, () -> new Apart(toldApart.of(permit))).pairs();
    }

    private record Apart(Set<ToldApartRows.Pair> pairs) {}
}
