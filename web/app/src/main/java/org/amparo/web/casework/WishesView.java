package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.plan.HerWishes;
import org.amparo.casework.plan.PlanDetails;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanWishes;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** What helps, in the survivor's own words, and somebody young's own view. What is typed lives in the request and the sealed draft. */
@Named
@ViewScoped
public class WishesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "plan.wishes";

    @Inject
    private transient PlanService plans;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;

    private String id;
    private Long version;
    private boolean young;
    private boolean noWishNow;
    private transient String whatHelps;
    private transient String myView;
    private transient PlanDetails theirs;

    public void load() {
        drafts.read(id, DRAFT);
        PlanWishes known = plans.wishes(CaseId.parse(id));
        PlanDetails plan = known.plan();
        version = version(plan);
        young = known.young() || plan != null && plan.words().myView() != null;
        if (version < 0) return;
        noWishNow = plan.noWishNow();
        whatHelps = plan.words().whatHelps();
        myView = plan.words().myView();
    }

    public String save() {
        try {
            plans.write(CaseId.parse(id), new HerWishes(whatHelps, myView, noWishNow), version);
        } catch (Stale somebodySavedFirst) {
            theirs = plans.wishes(CaseId.parse(id)).plan();
            version = version(theirs);
            return null;
        }
        return discard("/casework/plan");
    }

    public String discard() {
        return discard("/casework/wishes");
    }

    private String discard(String to) {
        drafts.drop(id, DRAFT);
        return to + "?faces-redirect=true&id=" + CaseId.parse(id);
    }

    /** One that is over is not written on: the next wish begins another. */
    static long version(PlanDetails plan) {
        return plan == null || plan.over().completedAt() != null ? -1 : plan.version();
    }

    public String getDraft() {
        return DRAFT;
    }

    public PlanDetails getTheirs() {
        return theirs;
    }

    /** What both wrote differently; nothing as long as nobody else saved. */
    public List<Compared> getDifferent() {
        if (theirs == null) return List.of();
        return Compared.changed(List.of(new Compared(words.get("plan.helps"), whatHelps, theirs.words().whatHelps()), new Compared(words.get("plan.view"), myView, theirs.words().myView()),
                new Compared(words.get("plan.noWish"), said(noWishNow), said(theirs.noWishNow()))));
    }

    private String said(boolean yes) {
        return words.get(yes ? "frame.yes" : "frame.no");
    }

    public boolean isYoung() {
        return young;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public boolean isNoWishNow() {
        return noWishNow;
    }

    public void setNoWishNow(boolean noWishNow) {
        this.noWishNow = noWishNow;
    }

    public String getWhatHelps() {
        return whatHelps;
    }

    public void setWhatHelps(String whatHelps) {
        this.whatHelps = whatHelps;
    }

    public String getMyView() {
        return myView;
    }

    public void setMyView(String myView) {
        this.myView = myView;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
