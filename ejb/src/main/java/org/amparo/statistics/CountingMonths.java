package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.casework.CaseClosed;
import org.amparo.casework.CaseReopened;
import org.amparo.casework.livelihood.MayWork;
import org.amparo.child.BackToLearning;

/** Hears what is counted by month, in the act in which it happens; a closed case is no time on record. */
@ApplicationScoped
class CountingMonths {

    @Inject
    private CountedMonths months;
    @Inject
    private CountedRows rows;
    @Inject
    private Fingerprints fingerprints;

    void mayWork(@Observes MayWork said) {
        without(said.without(), said.permit());
    }

    void learns(@Observes BackToLearning child) {
        Counting.heard(months.happened(who(child.permit()), what(ByMonth.BEGAN_AT_A_SCHOOL, child.permit()), child.permit()));
    }

    void closed(@Observes CaseClosed closed) {
        without(null, closed.permit());
    }

    /** The consent to the work was given anew, if it had been taken back. */
    void reopened(@Observes CaseReopened again) {
        Counting.heard(rows.again(who(again.permit()), again.permit()));
    }

    private void without(LocalDate from, Permit permit) {
        Counting.heard(months.holds(who(permit), what(ByMonth.WITHOUT_PERMISSION_TO_WORK, permit), from, permit));
    }

    private UUID who(Permit permit) {
        return fingerprints.of(permit.survivor(), permit.custodian());
    }

    private long what(ByMonth what, Permit permit) {
        return fingerprints.of(what, permit.custodian());
    }
}
