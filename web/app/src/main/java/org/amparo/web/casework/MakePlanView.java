package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanDetails;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.PlanPage;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.codelist.Countries;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.SomebodyElse;

/** A new version of her safety plan; when a colleague saved one meanwhile, both are shown. */
@Named
@ViewScoped
public class MakePlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.safety.make";

    @Inject
    private transient SafetyPlanService plans;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient SomebodyElse somebodyElse;
    @Inject
    private transient PlanForm form;
    @Inject
    private transient Language language;
    @Inject
    private transient Messages words;

    private String id;
    private Integer before;
    private transient PlanDetails theirs;

    public void load() {
        PlanPage page = plans.toMake(CaseId.parse(id));
        before = page.shown();
        if (page.newest() != null) form.begin(page.newest());
        drafts.read(id, DRAFT);
    }

    public String save() {
        MakePlan said = form.command(CaseId.parse(id), before);
        try {
            somebodyElse.saving(said.id(), () -> plans.make(said));
        } catch (Stale somebodySavedFirst) {
            PlanPage now = plans.toMake(CaseId.parse(id));
            theirs = now.newest();
            before = now.shown();
            return null;
        }
        drafts.drop(id, DRAFT);
        return "/casework/safetyplan?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/makeplan?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public PlanDetails getTheirs() {
        return theirs;
    }

    /** What both wrote differently; nothing as long as nobody else saved. */
    public List<Compared> getDifferent() {
        if (theirs == null) return List.of();
        List<Compared> lines = new ArrayList<>();
        lines.add(new Compared(words.get("casework.safety.madeFor"), words.label(form.getMadeFor()), words.label(theirs.facts().madeFor())));
        for (SafetyPart part : SafetyPart.values()) lines.add(new Compared(words.label(part), form.getParts().get(part), theirs.of(part)));
        lines.add(new Compared(words.get("casework.safety.country"), country(form.getCountry()), country(theirs.facts().country())));
        return Compared.changed(lines);
    }

    private String country(String code) {
        return code == null || code.isBlank() ? "" : Countries.name(code, language.getLocale());
    }

    public List<SafetyPart> getParts() {
        return Arrays.stream(SafetyPart.values()).filter(p -> p != SafetyPart.ON_THE_CARD).toList();
    }

    /** The place is nobody's business, and the card may be found. */
    public String hint(SafetyPart part) {
        return part == SafetyPart.SAFE_PLACE ? "casework.safety.place.hint" : null;
    }

    public List<PlanFor> getTimes() {
        return List.of(PlanFor.values());
    }

    public List<TookPart> getTakings() {
        return List.of(TookPart.values());
    }

    public List<SelectItem> getCountries() {
        return Countries.all(language.getLocale()).stream().map(c -> new SelectItem(c.code(), c.name())).toList();
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

    public Integer getBefore() {
        return before;
    }

    public void setBefore(Integer before) {
        this.before = before;
    }
}
