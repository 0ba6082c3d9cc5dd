package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.amparo.casework.conference.Aim;
import org.amparo.casework.conference.ConferenceRow;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.HerPart;
import org.amparo.casework.conference.PlanConference;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** The conferences about one case, and planning the next; what is typed is kept while it is typed. */
@Named
@ViewScoped
public class ConferencesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.conference";

    @Inject
    private transient ConferenceService conferences;
    @Inject
    private transient CaseHeadView head;
    @Inject
    private transient Drafts drafts;

    private String id;
    private List<ConferenceRow> all = List.of();
    private Aim aim;
    private LocalDateTime when;
    private HerPart herPart;
    private transient String place;
    private transient String herWords;

    public void load() {
        all = conferences.all(CaseId.parse(id));
        if (head.isWriting()) drafts.read(id, DRAFT);
    }

    public String save() {
        var planned = conferences.plan(CaseId.parse(id), new PlanConference(aim, when, place, herPart, herWords));
        drafts.drop(id, DRAFT);
        return "/casework/conference?faces-redirect=true&id=" + planned;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/conferences?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public List<ConferenceRow> getAll() {
        return all;
    }

    public String getDraft() {
        return DRAFT;
    }

    public List<Aim> getAims() {
        return List.of(Aim.values());
    }

    public List<HerPart> getParts() {
        return List.of(HerPart.values());
    }

    public Aim getAim() {
        return aim;
    }

    public void setAim(Aim aim) {
        this.aim = aim;
    }

    public LocalDateTime getWhen() {
        return when;
    }

    public void setWhen(LocalDateTime when) {
        this.when = when;
    }

    public HerPart getHerPart() {
        return herPart;
    }

    public void setHerPart(HerPart herPart) {
        this.herPart = herPart;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHerWords() {
        return herWords;
    }

    public void setHerWords(String herWords) {
        this.herWords = herWords;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
