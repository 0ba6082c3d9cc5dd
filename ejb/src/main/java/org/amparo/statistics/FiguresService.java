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
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Trafficked;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;

/** The door to figures across cases: numbers that may be shown, of a finished quarter; no record stands behind any of them. */
@Stateless
@Holds({Recommendation.R_23, Recommendation.R_33, Recommendation.R_34})
public class FiguresService {

    private static final int QUARTERS = 4;
    /** What helps to recognise trafficking, of the questions about what happened; the database counts the same nine. */
    private static final int QUESTIONS = 9;

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CountedRows rows;
    @Inject
    private Fingerprints fingerprints;
    @Inject
    private Clock clock;

    /** @param wanted a finished quarter; anything else is the last one */
    public Figures of(String wanted) {
        ListPermit leave = access.requireList(Action.LIST_FIGURES);
        access.showing(leave, List.of());
        List<Quarter> quarters = Quarter.before(LocalDate.now(clock), QUARTERS);
        Quarter quarter = Quarter.parse(wanted).filter(quarters::contains).orElse(quarters.getFirst());
        List<CountedRows.OwnUnit> own = rows.ownUnits(leave);
        Tally tally = new Tally(rows.of(quarter, leave));
        OrganisationId house = caller.organisation();
        List<UUID> ours = own.stream().map(CountedRows.OwnUnit::id).toList();
        List<CountedRows.UnitCell> asked = rows.asked(leave);
        return new Figures(quarter, quarters, tally.about(), own.stream().map(CountedRows.OwnUnit::name).toList(),
                lines(EnumSet.complementOf(EnumSet.of(ContributingFactor.PREFER_NOT_TO_SAY)), tally, ours, List.of(), house),
                lines(EnumSet.complementOf(EnumSet.of(Control.PREFER_NOT_TO_SAY)), tally, ours, List.of(Trafficked.values()), house),
                asked.stream().map(u -> new Asked(u.name(), SuppressionPolicy.percent(u.answered(), u.cases(), QUESTIONS))).toList(),
                SuppressionPolicy.percent(asked.stream().mapToInt(CountedRows.UnitCell::answered).sum(), asked.stream().mapToInt(CountedRows.UnitCell::cases).sum(), QUESTIONS));
    }

    private List<Line> lines(Set<? extends Enum<?>> codes, Tally tally, List<UUID> ours, List<Trafficked> outcomes, OrganisationId house) {
        List<Line> lines = new ArrayList<>();
        List<Long> ends = outcomes.stream().map(outcome -> fingerprints.of(outcome, house)).toList();
        for (Enum<?> code : codes) lines.add(tally.line(code, fingerprints.of(code, house), ours, ends));
        return lines;
    }
}
