package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.amparo.casework.NeedWorkflow;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.need.UnmetReason;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;
import org.amparo.work.Priority;

/** One need: what she said, and what becomes of it. What is typed is never stored with the session; when somebody saved first, both versions are shown. */
@Named
@ViewScoped
public class NeedView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.need.";

    @Inject
    private transient NeedService service;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient CaseHeadView head;

    private String id;
    private String needId;
    private Long version;
    private transient NeedDetails need;
    private transient NeedDetails theirs;
    private Priority urgency;
    private transient String words;
    private transient String wish;
    private Integer ratingNow;
    private UnmetReason reason;

    public void load() {
        need = stored();
        version = need.version();
        urgency = need.urgency();
        words = need.words();
        wish = need.wish();
        if (head.isWriting()) drafts.read(id, getDraft());
    }

    public String write() {
        try {
            service.write(CaseId.parse(id), NeedId.parse(needId), new RecordNeed(stored().domain(), urgency, words, wish, null), version);
        } catch (Stale somebodySavedFirst) {
            theirs = stored();
            version = theirs.version();
            return null;
        }
        return discard();
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return again();
    }

    /** Each need has a draft of its own. */
    public String getDraft() {
        return DRAFT + NeedId.parse(needId);
    }

    public String met() {
        service.met(CaseId.parse(id), NeedId.parse(needId), ratingNow, version);
        return again();
    }

    public String unmet() {
        service.unmet(CaseId.parse(id), NeedId.parse(needId), reason, version);
        return again();
    }

    public String notWanted() {
        service.notWanted(CaseId.parse(id), NeedId.parse(needId), version);
        return again();
    }

    public String wantedAgain() {
        service.wantedAgain(CaseId.parse(id), NeedId.parse(needId), version);
        return again();
    }

    private NeedDetails stored() {
        return service.need(CaseId.parse(id), NeedId.parse(needId));
    }

    private String again() {
        return "/casework/need?faces-redirect=true&id=" + CaseId.parse(id) + "&need=" + NeedId.parse(needId);
    }

    public NeedDetails getNeed() {
        if (need == null && id != null) need = stored();
        return need;
    }

    public NeedDetails getTheirs() {
        return theirs;
    }

    public boolean isOpen() {
        return getNeed() != null && (getNeed().open() || getNeed().state() == NeedWorkflow.State.UNMET);
    }

    public boolean isFindable() {
        return getNeed() != null && getNeed().open();
    }

    public boolean isReopenable() {
        return getNeed() != null && !getNeed().open();
    }

    public List<Priority> getUrgencies() {
        return List.of(Priority.values());
    }

    public List<Integer> getRatings() {
        return NeedLine.ratings();
    }

    public List<UnmetReason> getReasons() {
        return Arrays.asList(UnmetReason.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNeedId() {
        return needId;
    }

    public void setNeedId(String needId) {
        this.needId = needId;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public Priority getUrgency() {
        return urgency;
    }

    public void setUrgency(Priority urgency) {
        this.urgency = urgency;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public Integer getRatingNow() {
        return ratingNow;
    }

    public void setRatingNow(Integer ratingNow) {
        this.ratingNow = ratingNow;
    }

    public UnmetReason getReason() {
        return reason;
    }

    public void setReason(UnmetReason reason) {
        this.reason = reason;
    }
}
