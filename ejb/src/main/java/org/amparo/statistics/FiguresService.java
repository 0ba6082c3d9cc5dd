package org.amparo.statistics;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Gender;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;

/** The door to figures across cases: numbers that may be shown, of a finished quarter or year; no record stands behind any of them. */
@Stateless
@Holds({Recommendation.R_14, Recommendation.R_17, Recommendation.R_20, Recommendation.R_23, Recommendation.R_26, Recommendation.R_29, Recommendation.R_33, Recommendation.R_34, Recommendation.R_104})
public class FiguresService {

    private static final int QUARTERS = 4;
    private static final int YEARS = 2;
    /** Where it is said that somebody is, or may be; no other answer is told beside these, so that no small one follows from them. */
    static final Set<Trafficked> MAY_BE = EnumSet.of(Trafficked.POSSIBLE, Trafficked.ACTUAL);
    /** What helps to recognise trafficking, of the questions about what happened; the database counts the same nine. */
    private static final int QUESTIONS = 9;

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CountedRows rows;
    @Inject
    private Months months;
    @Inject
    private Fingerprints fingerprints;
    @Inject
    private Clock clock;

    /** @param wanted a finished quarter or year; anything else is the last quarter */
    public Figures of(String wanted) {
        ListPermit leave = access.requireList(Action.LIST_FIGURES);
        access.showing(leave, List.of());
        List<Period> periods = offered(LocalDate.now(clock));
        Period period = periods.stream().filter(one -> one.toString().equals(wanted)).findFirst().orElse(periods.getFirst());
        CountedRows.Units units = rows.units(leave);
        List<CountedRows.OwnUnit> own = period instanceof Quarter ? units.own() : List.of();
        Tally tally = new Tally(switch (period) {
            case Quarter quarter -> rows.of(quarter, leave);
            case Year year -> rows.of(year, leave);
        });
        OrganisationId house = caller.organisation();
        List<UUID> ours = own.stream().map(CountedRows.OwnUnit::id).toList();
        // what is so today stands beside no past time as if it belonged there
        List<CountedRows.UnitCell> asked = period.equals(periods.getFirst()) ? units.asked() : List.of();
        return new Figures(period, periods, tally.enough(), own.stream().map(CountedRows.OwnUnit::name).toList(), people(tally, house),
                lines(EnumSet.complementOf(EnumSet.of(ContributingFactor.PREFER_NOT_TO_SAY)), tally, ours, List.of(), house),
                lines(EnumSet.complementOf(EnumSet.of(Lure.PREFER_NOT_TO_SAY)), tally, List.of(), List.of(), house), found(tally, house),
                lines(EnumSet.complementOf(EnumSet.of(Control.PREFER_NOT_TO_SAY)), tally, ours, period instanceof Quarter ? List.of(Trafficked.values()) : List.of(), house),
                months.waiting(period, house, leave), months.school(period, house, leave), asked.stream().map(u -> new Asked(u.name(), SuppressionPolicy.percent(u.answered(), u.cases(), QUESTIONS))).toList(),
                SuppressionPolicy.percent(asked.stream().mapToInt(CountedRows.UnitCell::answered).sum(), asked.stream().mapToInt(CountedRows.UnitCell::cases).sum(), QUESTIONS));
    }

    private People people(Tally tally, OrganisationId house) {
        return new People(lines(EnumSet.allOf(Gender.class), tally, List.of(), List.of(), house), lines(EnumSet.allOf(Adjustment.class), tally, List.of(), List.of(), house));
    }

    private List<Line> found(Tally tally, OrganisationId house) {
        List<Line> lines = new ArrayList<>(lines(MAY_BE, tally, List.of(), List.of(), house));
        lines.addAll(lines(EnumSet.of(Smuggled.YES), tally, List.of(), List.of(), house));
        return lines;
    }

    static List<Period> offered(LocalDate today) {
        return Stream.<Period>concat(Quarter.before(today, QUARTERS).stream(), Year.before(today, YEARS).stream()).toList();
    }

    private List<Line> lines(Set<? extends Enum<?>> codes, Tally tally, List<UUID> ours, List<Trafficked> outcomes, OrganisationId house) {
        List<Line> lines = new ArrayList<>();
        List<Long> ends = outcomes.stream().map(outcome -> fingerprints.of(outcome, house)).toList();
        for (Enum<?> code : codes) lines.add(tally.line(code, fingerprints.of(code, house), ours, ends));
        return lines;
    }
}
