package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.circumstance.CircumstancesKnown;
import org.amparo.survivor.circumstance.Exploitation;
import org.amparo.survivor.circumstance.Platform;
import org.amparo.survivor.circumstance.RecruitedHow;
import org.amparo.survivor.circumstance.RecruitedWhere;
import org.amparo.survivor.circumstance.StatusTied;
import org.amparo.web.frame.Drafts;

/** What happened, in codes: one page, every question optional; when somebody else saved first, both versions are shown. */
@Named
@ViewScoped
public class CircumstancesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "survivor.circumstances";

    @Inject
    private transient CircumstanceService circumstances;
    @Inject
    private transient Drafts drafts;

    private String id;
    private long version;
    private transient CircumstancesForm form;
    private transient Circumstances theirs;

    public void load() {
        CircumstancesKnown known = circumstances.read(SurvivorId.parse(id));
        version = known.version();
        form = CircumstancesForm.of(known.said());
        drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            circumstances.keep(SurvivorId.parse(id), getForm().said(), version);
        } catch (Stale somebodySavedFirst) {
            CircumstancesKnown now = circumstances.read(SurvivorId.parse(id));
            theirs = now.said();
            version = now.version();
            return null;
        }
        drafts.drop(id, DRAFT);
        return "/survivor/told?faces-redirect=true&saved=1&id=" + SurvivorId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/survivor/circumstances?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public CircumstancesForm getForm() {
        if (form == null) form = new CircumstancesForm();
        return form;
    }

    public Circumstances getTheirs() {
        return theirs;
    }

    public List<Trafficked> getTraffickeds() {
        return List.of(Trafficked.values());
    }

    public List<Smuggled> getSmuggleds() {
        return List.of(Smuggled.values());
    }

    public List<RecruitedHow> getHows() {
        return List.of(RecruitedHow.values());
    }

    public List<RecruitedWhere> getWheres() {
        return List.of(RecruitedWhere.values());
    }

    public List<Platform> getPlatforms() {
        return List.of(Platform.values());
    }

    public List<Lure> getLures() {
        return List.of(Lure.values());
    }

    public List<Exploitation> getExploitations() {
        return List.of(Exploitation.values());
    }

    public List<Control> getControls() {
        return List.of(Control.values());
    }

    public List<ContributingFactor> getFactors() {
        return List.of(ContributingFactor.values());
    }

    public List<StatusTied> getTieds() {
        return List.of(StatusTied.values());
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
