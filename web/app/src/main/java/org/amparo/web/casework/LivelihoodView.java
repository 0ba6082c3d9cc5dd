package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.casework.livelihood.LivelihoodService;
import org.amparo.casework.livelihood.PermissionDetails;
import org.amparo.casework.livelihood.PermissionStatus;
import org.amparo.casework.livelihood.RecordPermission;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;

/** Whether she may work and what she wants to live from. What is typed is never stored with the session; when somebody saved first, both are shown. */
@Named
@ViewScoped
public class LivelihoodView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.livelihood";
    /** The form stands there again: that it was kept has to be said. */
    private static final String SAID = "&saved=1";

    @Inject
    private transient LivelihoodService livelihood;
    @Inject
    private transient Drafts drafts;

    private String id;
    private long version = LivelihoodService.NONE_YET;
    private PermissionStatus status;
    private LocalDate since;
    private LocalDate validUntil;
    private transient String terms;
    private transient String goal;
    private transient PermissionDetails theirs;

    public void load() {
        stored().ifPresent(this::show);
        drafts.read(id, DRAFT);
    }

    private void show(PermissionDetails read) {
        version = read.version();
        status = read.status();
        since = read.since();
        validUntil = read.validUntil();
        terms = read.terms();
        goal = read.goal();
    }

    public String save() {
        try {
            livelihood.record(CaseId.parse(id), new RecordPermission(status, since, validUntil, terms, goal), version);
        } catch (Stale somebodySavedFirst) {
            theirs = stored().orElseThrow();
            version = theirs.version();
            return null;
        }
        return discard() + SAID;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/livelihood?faces-redirect=true&id=" + CaseId.parse(id);
    }

    private Optional<PermissionDetails> stored() {
        return livelihood.permission(CaseId.parse(id));
    }

    public PermissionDetails getTheirs() {
        return theirs;
    }

    public PermissionStatus[] getStatuses() {
        return PermissionStatus.values();
    }

    public String getDraft() {
        return DRAFT;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PermissionStatus getStatus() {
        return status;
    }

    public void setStatus(PermissionStatus status) {
        this.status = status;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}
