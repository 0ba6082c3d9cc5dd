package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.ListPermit;
import org.amparo.shared.OrganisationId;

/** The figures by month within a quarter or a year: every month has its line, said or not. */
@ApplicationScoped
class Months {

    @Inject
    private CountedMonths counted;
    @Inject
    private Fingerprints fingerprints;

    /** Who waits for permission to work, and for how long by then. */
    List<Waiting> waiting(Period period, OrganisationId house, ListPermit leave) {
        Map<YearMonth, Map<Lasting, Integer>> held = counted.held(period, fingerprints.of(ByMonth.WITHOUT_PERMISSION_TO_WORK, house), leave).stream()
                .collect(Collectors.groupingBy(h -> YearMonth.from(h.month()), Collectors.toMap(CountedMonths.Held::lasting, CountedMonths.Held::people)));
        return months(period).map(month -> new Waiting(month, held.getOrDefault(month, Map.of()))).toList();
    }

    /** Children who began at a school: each month, then the quarters, then the year, as far as the period has them. */
    List<Happened> school(Period period, OrganisationId house, ListPermit leave) {
        List<Happened> told = counted.happened(new Year(period.year()), fingerprints.of(ByMonth.BEGAN_AT_A_SCHOOL, house), leave);
        Set<Integer> spans = period instanceof Year ? Set.of(1, 3, 12) : Set.of(1, 3);
        List<Happened> all = new ArrayList<>();
        for (int span : spans.stream().sorted().toList())
            for (LocalDate first = period.first(); first.isBefore(period.next()); first = first.plusMonths(span)) all.add(one(told, span, first));
        return all;
    }

    private static Happened one(List<Happened> told, int months, LocalDate first) {
        return told.stream().filter(h -> h.months() == months && h.first().equals(first)).findFirst().orElse(new Happened(months, first, null, false));
    }

    private static Stream<YearMonth> months(Period period) {
        return Stream.iterate(YearMonth.from(period.first()), month -> month.atDay(1).isBefore(period.next()), month -> month.plusMonths(1));
    }
}
