package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.amparo.casework.reopening.LookAgain;
import org.amparo.casework.reopening.LookedAt;
import org.amparo.casework.reopening.ReopeningService;
import org.amparo.casework.reopening.ReviewDetails;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** Looking at everything again after a closed case was taken up: kept as far as it goes, finished when all was looked at. */
@Named
@ViewScoped
public class AgainView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.again";

    @Inject
    private transient ReopeningService reopening;
    @Inject
    private transient Drafts drafts;

    private String id;
    private long version;
    private List<LookedAt> stillSo = List.of();
    private List<LookedAt> changed = List.of();
    private TookPart tookPart;
    private transient String learnt;
    private transient List<ReviewDetails> reviews;

    public void load() {
        ReviewDetails due = getDue();
        if (due == null) return;
        version = due.version();
        stillSo = due.stillSo().stream().sorted().toList();
        changed = due.changed().stream().sorted().toList();
        tookPart = due.tookPart();
        learnt = due.learnt();
        drafts.read(id, DRAFT);
    }

    public String keep() {
        return done(reopening::keep);
    }

    public String finish() {
        return done(reopening::finish);
    }

    private String done(Consumer<LookAgain> act) {
        act.accept(new LookAgain(CaseId.parse(id), Set.copyOf(stillSo), Set.copyOf(changed), tookPart, learnt, version));
        return discard();
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/again?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public List<ReviewDetails> getReviews() {
        if (reviews == null) reviews = reopening.reviews(CaseId.parse(id));
        return reviews;
    }

    public ReviewDetails getDue() {
        return getReviews().stream().filter(ReviewDetails::due).findFirst().orElse(null);
    }

    public List<ReviewDetails> getPast() {
        return getReviews().stream().filter(r -> !r.due()).toList();
    }

    /** Where each part is kept. */
    public String pageOf(LookedAt part) {
        return switch (part) {
            case SAFE_CONTACT -> "/survivor/contact";
            case RISK -> "/casework/risk";
            case KEEP_AWAY -> "/survivor/keepaway";
            case CONSENTS -> "/survivor/consents";
            case NEEDS -> "/casework/needs";
            case PLAN -> "/casework/plan";
            case TEAM -> "/casework/team";
        };
    }

    public String getDraft() {
        return DRAFT;
    }

    public List<LookedAt> getParts() {
        return List.of(LookedAt.values());
    }

    public List<TookPart> getTookParts() {
        return List.of(TookPart.values());
    }

    public List<LookedAt> getStillSo() { return stillSo; }
    public void setStillSo(List<LookedAt> stillSo) { this.stillSo = stillSo == null ? List.of() : stillSo; }
    public List<LookedAt> getChanged() { return changed; }
    public void setChanged(List<LookedAt> changed) { this.changed = changed == null ? List.of() : changed; }
    public TookPart getTookPart() { return tookPart; }
    public void setTookPart(TookPart tookPart) { this.tookPart = tookPart; }
    public String getLearnt() { return learnt; }
    public void setLearnt(String learnt) { this.learnt = learnt; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
