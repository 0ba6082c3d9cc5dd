package org.amparo.child;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What made a child easier to harm at each look at her, the oldest first, so that a change shows; counted by nobody, decided by people. */
public record StrainTrend(List<Look> looks) implements Serializable {

    /** Older ones stay with their steps. */
    private static final int MOST = 6;
    private static final Set<String> LOOKS = Set.of("COMPLETE", "REVIEW");

    /** One look; that nothing was found is an answer too. */
    public record Look(Instant at, Set<Strain> found) implements Serializable {

        public Look {
            found = Set.copyOf(found);
        }

        public boolean found(Strain strain) {
            return found.contains(strain);
        }
    }

    public StrainTrend {
        looks = List.copyOf(looks);
    }

    /** @param steps of her assessment, in any order */
    public static StrainTrend of(List<StepTaken> steps) {
        List<Look> looks = steps.stream().filter(s -> s.track() == Track.ASSESSMENT && LOOKS.contains(s.action()))
                .map(s -> new Look(s.at(), s.strains())).sorted(Comparator.comparing(Look::at)).toList();
        return new StrainTrend(looks.subList(Math.max(0, looks.size() - MOST), looks.size()));
    }

    /** Everything that was found at one of these looks. */
    public List<Strain> found() {
        Set<Strain> found = EnumSet.noneOf(Strain.class);
        looks.forEach(look -> found.addAll(look.found()));
        return List.copyOf(found);
    }

    /** There at the last look and not at the one before. */
    public List<Strain> added() {
        return looks.size() < 2 ? List.of() : without(looks.getLast(), looks.get(looks.size() - 2));
    }

    /** There at the one before and not at the last. */
    public List<Strain> gone() {
        return looks.size() < 2 ? List.of() : without(looks.get(looks.size() - 2), looks.getLast());
    }

    public boolean compared() {
        return looks.size() > 1;
    }

    private static List<Strain> without(Look one, Look other) {
        return one.found().stream().filter(s -> !other.found(s)).sorted().toList();
    }

    @Override
    public String toString() {
        return looks.size() + " looks";
    }
}
