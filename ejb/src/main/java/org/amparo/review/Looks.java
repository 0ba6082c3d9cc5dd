package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.audit.FactFilter;
import org.amparo.audit.RecordedFacts;

/** What was looked at in an emergency, from the log. */
@ApplicationScoped
class Looks {

    @Inject
    private RecordedFacts facts;

    /** What the opener did with this one record while it was open to her, the latest first. */
    List<LogEntry> during(GlassRow opening, Permit permit) {
        permit.mustCover(opening.survivor());
        FactFilter hers = new FactFilter(Set.of(opening.user().value()), opening.survivor().value(), opening.openedAt(), opening.endsAt(), null, null, null);
        return facts.page(hers, null, GlassReview.MOST).stream().map(f -> new LogEntry(f, opening.userName(), "", opening.caseNumber(), null)).toList();
    }
}
