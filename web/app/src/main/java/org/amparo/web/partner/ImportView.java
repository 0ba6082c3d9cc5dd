package org.amparo.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.amparo.partner.loading.ImportId;
import org.amparo.partner.loading.ImportRun;
import org.amparo.partner.loading.ImportService;
import org.amparo.partner.loading.ImportState;
import org.amparo.partner.loading.ReportedChange;
import org.amparo.partner.loading.ReportedFinding;
import org.amparo.shared.Page;

/** What one file would change and what is wrong with it, before anything is stored; afterwards, what was done. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;
    @Inject
    private Clock clock;

    private String id;
    private ImportRun run;
    private Page<ReportedChange> changes;
    private Page<ReportedFinding> findings;
    private String changesAfter;
    private String findingsAfter;

    public void load() {
        run = imports.run(ImportId.parse(id));
        changesAfter = null;
        findingsAfter = null;
        if (run.state() == ImportState.READING || run.state() == ImportState.UNREADABLE) return;
        changes = imports.changes(run.id(), null);
        findings = imports.findings(run.id(), null);
    }

    public void carryOut() {
        imports.carryOut(run.id());
        load();
    }

    public void discard() {
        imports.discard(run.id());
        load();
    }

    public void moreChanges() {
        changesAfter = changes.next();
        changes = imports.changes(run.id(), changesAfter);
    }

    public void moreFindings() {
        findingsAfter = findings.next();
        findings = imports.findings(run.id(), findingsAfter);
    }

    public boolean isInterrupted() {
        return run.interrupted(clock.instant());
    }

    public boolean isAtWork() {
        return run.state().atWork() && !isInterrupted();
    }

    public boolean isToDecide() {
        return run.state() == ImportState.CHECKED;
    }

    public ImportRun getRun() {
        return run;
    }

    public Page<ReportedChange> getChanges() {
        return changes;
    }

    public Page<ReportedFinding> getFindings() {
        return findings;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
