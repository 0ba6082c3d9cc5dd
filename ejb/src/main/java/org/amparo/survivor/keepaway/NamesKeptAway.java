package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.calendar.interpreter.KeptAwayNames;
import org.amparo.survivor.search.Traces;

/** Compares names with those kept away by how they sound, word by word, as accounts are compared; nothing is opened for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NamesKeptAway implements KeptAwayNames {

    /** Two words that sound alike, or the only one there is. */
    private static final int ALIKE = 2;

    @Inject
    private KeptAwayRows rows;
    @Inject
    private Traces traces;

    @Override
    public Set<String> among(Collection<String> names, Permit permit) {
        List<List<Set<Integer>>> kept = rows.soundsOfPeople(permit);
        if (kept.isEmpty()) return Set.of();
        return names.stream().filter(name -> kept.stream().anyMatch(words -> alike(words, sounds(name, permit)))).collect(Collectors.toSet());
    }

    private Set<Integer> sounds(String name, Permit permit) {
        return traces.spoken(name, permit.custodian()).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    static boolean alike(List<Set<Integer>> words, Set<Integer> heard) {
        return words.stream().filter(word -> word.stream().anyMatch(heard::contains)).count() >= Math.min(ALIKE, words.size());
    }
}
