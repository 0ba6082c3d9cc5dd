package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.AgeBand;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.Known;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.WorkerGender;
import org.amparo.web.frame.Drafts;

/** Who she is, in her own words. When somebody else saved first, both versions are shown and nothing is lost. */
@Named
@ViewScoped
public class AboutView implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String DRAFT = "survivor.about";
    static final String SOUGHT_YEAR = "soughtYear";

    @Inject
    private transient SurvivorService survivors;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Clock clock;

    private String id;
    private long version;
    private transient PortraitForm form;
    private transient Known theirs;

    public void load() {
        Known known = survivors.known(SurvivorId.parse(id));
        version = known.version();
        form = PortraitForm.of(known);
    }

    /** What was begun before; a closed case has no drafts. */
    public void begun() {
        drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            survivors.describe(SurvivorId.parse(id), getForm().portrait(LocalDate.now(clock)), version);
        } catch (Stale changed) {
            theirs = survivors.known(SurvivorId.parse(id));
            version = theirs.version();
            return null;
        }
        drafts.drop(id, DRAFT);
        return "/survivor/about?faces-redirect=true&saved=1&id=" + SurvivorId.parse(id);
    }

    /** What is stored is what counts; what was typed goes. */
    public String discard() {
        drafts.drop(id, DRAFT);
        return "/survivor/about?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public PortraitForm getForm() {
        if (form == null) form = new PortraitForm();
        return form;
    }

    /** The year of birth that was searched for before the record began, as long as her age has not been saved. */
    public String getSoughtYear() {
        String drafted = drafts.getFields().get(SOUGHT_YEAR);
        return drafted == null ? getForm().getWords().get(SOUGHT_YEAR) : drafted;
    }

    /** What somebody else saved meanwhile, or null. */
    public Known getTheirs() {
        return theirs;
    }

    public String getDraft() {
        return DRAFT;
    }

    public List<AgeBand> getAgeBands() {
        return List.of(AgeBand.values());
    }

    public List<AgeCertainty> getCertainties() {
        return List.of(AgeCertainty.values());
    }

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    public List<WorkerGender> getWorkerGenders() {
        return List.of(WorkerGender.values());
    }

    public List<InterpreterNeed> getInterpreters() {
        return List.of(InterpreterNeed.values());
    }

    public List<Adjustment> getAdjustments() {
        return List.of(Adjustment.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
