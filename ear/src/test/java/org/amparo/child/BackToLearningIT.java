package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.amparo.statistics.FiguresService;
import org.amparo.statistics.Happened;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.junit.jupiter.api.Test;

/** Children who begin at a school, by month, as figures across cases. */
@Holds(Recommendation.R_104)
class BackToLearningIT extends OfAChild {

    @Inject
    private FiguresService figures;
    @Inject
    private Clock clock;

    @Test
    void aChildIsCountedInTheMonthItBeginsAndAgainWhenItComesBackLater() {
        Someone statistician = Someone.joins(house, Role.STATISTICS);
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(9);
        later(first, () -> {
            for (int i = 0; i < 5; i++) {
                anotherChild();
                enrols();
            }
            take(chen, Track.EDUCATION, "ATTEND", Said.nothing());
            take(chen, Track.EDUCATION, "DROP", heard());
            take(chen, Track.EDUCATION, "ATTEND", Said.nothing());
            assertTrue(school(statistician, first).isEmpty(), "the running quarter tells nothing");
        });
        later(first.plusMonths(4), () -> {
            assertEquals(new Happened(1, first, 5, true), school(statistician, first).getFirst(), "dropping out and coming back in one month is once");
            take(chen, Track.EDUCATION, "DROP", heard());
            take(chen, Track.EDUCATION, "ATTEND", Said.nothing());
        });
        later(first.plusMonths(8), () -> assertTrue(school(statistician, first.plusMonths(4)).isEmpty(), "one child is never told"));
    }

    private List<Happened> school(Someone reader, LocalDate month) {
        String quarter = month.getYear() + "-" + (month.getMonthValue() + 2) / 3;
        return reader.does(() -> figures.of(quarter)).school().stream().filter(h -> h.months() == 1 && h.first().equals(month) && h.people() != null).toList();
    }

    private void anotherChild() {
        file = opened.of("Canarina", chen, carla);
        her = chen.together(e -> access.require(org.amparo.access.Action.READ_CASE, file).survivor());
        talk.describe(her, FirstTalk.portrait("Canarina", Age.of(LocalDate.now().minusYears(12), AgeCertainty.SAID, false)), chen);
    }

    private void enrols() {
        take(chen, Track.EDUCATION, "ASSESS", heard());
        take(chen, Track.EDUCATION, "APPLY", Said.nothing().with(Schooling.values()[0]).seen(Assurance.SCHOOL_TOLD_ONLY_WHAT_IT_NEEDS));
        take(chen, Track.EDUCATION, "ENROL", Said.nothing());
    }

    /** All of it in the past, so that whatever strikes meanwhile finds nothing late. */
    private void later(LocalDate day, Runnable then) {
        TestClock.later(Duration.between(clock.instant(), day.plusDays(2).atStartOfDay(clock.getZone()).toInstant()), then);
    }
}
