package org.amparo.survivor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What is known of her age: a date, or the years between which she was born, or nothing; and whether somebody has reason to believe
 * that she is under 18. Where that is open, she is protected as a child (INV-8).
 */
public record Age(LocalDate born, Integer bornFrom, Integer bornTo, AgeCertainty certainty, boolean believedChild) {

    private static final int OLDEST = 120;

    static final int ADULT = 18;

    public Age {
        if (bornFrom != null && bornTo != null && bornFrom > bornTo) throw new IllegalArgumentException("born between a later and an earlier year");
    }

    public static Age unknown() {
        return new Age(null, null, null, AgeCertainty.NOT_SAID, false);
    }

    /** Two and a half years to either side of a date tell a list enough and a thief little. */
    public static Age of(LocalDate born, AgeCertainty certainty, boolean believedChild) {
        int from = Math.floorDiv(born.getYear(), 5) * 5;
        return new Age(born, from, from + 4, certainty, believedChild);
    }

    public static Age about(AgeBand band, LocalDate today, boolean believedChild) {
        return new Age(null, today.getYear() - band.oldest() - 1, today.getYear() - band.youngest(), AgeCertainty.ESTIMATED, believedChild);
    }

    /** In full years, when a date is known. */
    public Optional<Integer> years(LocalDate today) {
        return Optional.ofNullable(born).map(b -> (int) ChronoUnit.YEARS.between(b, today));
    }

    public boolean childRules(LocalDate today) {
        if (certainty == AgeCertainty.DISPUTED) return true;
        if (born != null && certainty == AgeCertainty.DOCUMENTED) return years(today).orElseThrow() < ADULT;
        if (believedChild) return true;
        if (born != null) return years(today).orElseThrow() < ADULT;
        return bornFrom != null && middle(today) < ADULT;
    }

    /** The band of her age today; of a range of years, the band of its middle. */
    public Optional<AgeBand> band(LocalDate today) {
        if (born != null) return years(today).map(AgeBand::of);
        return bornFrom == null ? Optional.empty() : Optional.of(AgeBand.of(middle(today)));
    }

    private int middle(LocalDate today) {
        return Math.max(0, today.getYear() - (bornFrom + bornTo) / 2);
    }

    @Override
    public String toString() {
        return "an age";
    }

    /** Somebody who is not born yet, or was born before anybody alive, is a slip of the hand. */
    public boolean possible(LocalDate today) {
        return born == null || !born.isAfter(today) && born.isAfter(today.minusYears(OLDEST));
    }
}
