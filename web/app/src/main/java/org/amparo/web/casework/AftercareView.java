package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.casework.aftercare.AftercareDetails;
import org.amparo.casework.aftercare.AftercareService;
import org.amparo.casework.aftercare.AskedAfter;
import org.amparo.casework.aftercare.Decision;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;

/** The time afterwards: what was agreed, and each time somebody asks. What is typed lives in {@link AftercareForm}; when somebody saved first, both are shown. */
@Named
@ViewScoped
public class AftercareView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.aftercare";
    /** The form stands there again: that it was kept has to be said. */
    private static final String SAID = "&saved=1";

    @Inject
    private transient AftercareService aftercare;
    @Inject
    private transient AftercareForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private long version = AftercareService.NONE_YET;
    private transient AftercareDetails known;
    private transient AftercareDetails theirs;
    private final Map<String, AskedAfter> asked = new HashMap<>();

    public void load() {
        stored().ifPresent(read -> {
            known = read;
            version = read.version();
            form.shows(read);
        });
        drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            aftercare.decide(CaseId.parse(id), form.command(), version);
        } catch (Stale somebodySavedFirst) {
            theirs = stored().orElseThrow();
            version = theirs.version();
            return null;
        }
        return discard() + SAID;
    }

    public String asked(AftercareDetails.Step step) {
        aftercare.asked(CaseId.parse(id), step.id(), asked.get(step.id().toString()), form.getNotes().get(step.id().toString()), step.version());
        return again() + SAID;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return again();
    }

    private String again() {
        return "/casework/aftercare?faces-redirect=true&id=" + CaseId.parse(id);
    }

    private Optional<AftercareDetails> stored() {
        return aftercare.aftercare(CaseId.parse(id));
    }

    public List<AftercareDetails.Step> getSteps() {
        if (known == null && version != AftercareService.NONE_YET) known = stored().orElse(null);
        return known == null ? List.of() : known.steps();
    }

    /** For reading, once the case is closed and it is agreed no more. */
    public AftercareDetails getAgreed() {
        return known;
    }

    /** The first time that lies ahead is the one to write down; the others can wait behind a click. */
    public boolean next(AftercareDetails.Step one) {
        return getSteps().stream().filter(s -> s.outcome() == null).findFirst().filter(one::equals).isPresent();
    }

    public AftercareDetails getTheirs() {
        return theirs;
    }

    public Map<String, AskedAfter> getAsked() {
        return asked;
    }

    public AskedAfter[] getOutcomes() {
        return AskedAfter.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
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
}
