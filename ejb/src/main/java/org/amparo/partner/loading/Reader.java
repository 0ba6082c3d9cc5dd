package org.amparo.partner.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.amparo.partner.Holdings;
import org.amparo.partner.hsds.HsdsImport;
import org.amparo.partner.hsds.UnreadableFile;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.Severity;
import org.amparo.partner.loading.ImportRun.Counts;
import org.amparo.partner.loading.ImportRun.Trouble;
import org.amparo.staff.Practice;

/** Reads a file into a plan and keeps the plan. Changes nothing in the directory. */
@ApplicationScoped
class Reader {

    @Inject
    private Holdings holdings;
    @Inject
    private ImportRuns runs;
    @Inject
    private ImportLines lines;
    @Inject
    private Practice practice;
    @Inject
    private Clock clock;

    @Transactional
    void read(FileGiven given) {
        try {
            ImportPlan plan = new HsdsImport(practice.on()).dryRun(given.file(), given.content(), holdings.held());
            runs.counted(given.id(), counts(plan));
            lines.add(given.id(), plan);
            runs.move(given.id(), ImportState.READING, plan.toApply().isEmpty() ? ImportState.NOTHING_NEW : ImportState.CHECKED, clock.instant());
        } catch (UnreadableFile unreadable) {
            List<String> words = new ArrayList<>(List.of(unreadable.file()));
            words.addAll(unreadable.arguments());
            runs.troubled(given.id(), ImportState.UNREADABLE, new Trouble(unreadable.reason().key(), words), clock.instant());
        }
    }

    private static Counts counts(ImportPlan plan) {
        return new Counts((int) plan.count(Change.Effect.NEW), (int) plan.count(Change.Effect.CHANGED), (int) plan.count(Change.Effect.UNCHANGED),
                (int) plan.count(Severity.ERROR), (int) plan.count(Severity.WARNING), (int) plan.count(Severity.NOTE));
    }
}
