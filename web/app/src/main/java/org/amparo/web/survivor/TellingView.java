package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.Interpreted;
import org.amparo.survivor.retelling.RetellingDetails;
import org.amparo.survivor.retelling.RetellingId;
import org.amparo.survivor.retelling.RetellingPolicy.Advice;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.survivor.retelling.Tellings;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.web.frame.Drafts;

/** One telling: planned, or past and written down. Each answer but to whom and what for may be left or declined. */
@Named
@ViewScoped
public class TellingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "survivor.telling";

    @Inject
    private transient RetellingService retellings;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String telling;
    private long version;
    private Advice advice = Advice.NOTHING;
    private int full;
    private transient TellingForm form;

    public void load() {
        Tellings known = retellings.tellings(SurvivorId.parse(id));
        advice = known.advice();
        full = known.fullAccounts();
        if (telling != null) planned();
        drafts.read(id, getDraft());
    }

    private void planned() {
        RetellingDetails planned = retellings.telling(RetellingId.parse(telling));
        version = planned.version();
        form = TellingForm.of(planned);
    }

    public String record() {
        if (telling == null) retellings.told(SurvivorId.parse(id), getForm().said());
        else retellings.happened(RetellingId.parse(telling), getForm().said(), version);
        drafts.drop(id, getDraft());
        return told();
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/survivor/telling?faces-redirect=true&id=" + SurvivorId.parse(id) + (telling == null ? "" : "&telling=" + RetellingId.parse(telling));
    }

    /** One that was planned has a draft of its own. */
    public String getDraft() {
        return telling == null ? DRAFT : DRAFT + "." + telling;
    }

    public String plan() {
        retellings.plan(SurvivorId.parse(id), getForm().plan());
        return told();
    }

    private String told() {
        return "/survivor/told?faces-redirect=true&saved=1&id=" + SurvivorId.parse(id);
    }

    public boolean isToldOften() {
        return advice == Advice.TOLD_OFTEN;
    }

    public boolean isLookFirst() {
        return advice == Advice.LOOK_FIRST;
    }

    public int getFull() {
        return full;
    }

    public TellingForm getForm() {
        if (form == null) form = new TellingForm();
        return form;
    }

    public List<ToldTo> getToldTos() {
        return List.of(ToldTo.values());
    }

    public List<TellingPurpose> getPurposes() {
        return List.of(TellingPurpose.values());
    }

    public List<Interpreted> getInterpreteds() {
        return List.of(Interpreted.values());
    }

    public List<HowMuch> getHowMuches() {
        return List.of(HowMuch.values());
    }

    public List<Distress> getDistresses() {
        return List.of(Distress.values());
    }

    public List<Avoidable> getAvoidables() {
        return List.of(Avoidable.values());
    }

    public List<Reuse> getReuses() {
        return List.of(Reuse.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTelling() {
        return telling;
    }

    public void setTelling(String telling) {
        this.telling = telling == null || telling.isBlank() ? null : telling;
    }
}
