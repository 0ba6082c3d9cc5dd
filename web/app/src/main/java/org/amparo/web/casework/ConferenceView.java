package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.casework.conference.Aim;
import org.amparo.casework.conference.ConferenceDetails;
import org.amparo.casework.conference.ConferenceId;
import org.amparo.casework.conference.ConferencePage;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.GuestShown;
import org.amparo.casework.conference.HerPart;
import org.amparo.casework.conference.PlanConference;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.Drafts;

/** One conference: who comes and what each may hear; its minutes are {@link MinutesForm}'s. */
@Named
@ViewScoped
public class ConferenceView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "conference.";

    @Inject
    private transient ConferenceService conferences;
    @Inject
    private transient Drafts drafts;

    private String id;
    private long version;
    private Aim aim;
    private LocalDateTime when;
    private HerPart herPart;
    private StaffId colleague;
    private OrganisationId partner;
    private List<UUID> came = List.of();
    private transient String place;
    private transient String herWords;
    private transient ConferencePage page;

    public void load() {
        page = conferences.page(key());
        version = page.details().version();
        ConferenceDetails now = page.details();
        aim = now.row().aim();
        when = now.planned();
        herPart = now.herPart();
        place = now.place();
        herWords = now.herWords();
        if (now.row().planned()) drafts.read(id, getDraft());
    }

    ConferenceId key() {
        return ConferenceId.parse(id);
    }

    public String change() {
        conferences.change(key(), new PlanConference(aim, when, place, herPart, herWords), version);
        return discard();
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/casework/conference?faces-redirect=true&id=" + key();
    }

    /** Several may lie ahead, and each has a draft of its own. */
    public String getDraft() {
        return DRAFT + key();
    }

    public String inviteColleague() {
        return done(() -> conferences.invite(key(), colleague, version));
    }

    public String invitePartner() {
        return done(() -> conferences.invite(key(), partner, version));
    }

    public String uninvite(GuestShown guest) {
        return done(() -> conferences.uninvite(key(), guest.id(), version));
    }

    public String held() {
        return done(() -> conferences.held(key(), Set.copyOf(came), version));
    }

    public String cancelOnHerWord() {
        return done(() -> conferences.cancel(key(), true, version));
    }

    public String cancel() {
        return done(() -> conferences.cancel(key(), false, version));
    }

    public String seal() {
        return done(() -> conferences.seal(key(), version));
    }

    String done(Runnable act) {
        act.run();
        return "/casework/conference?faces-redirect=true&id=" + key();
    }

    long version() {
        return version;
    }

    public ConferencePage getPage() {
        if (page == null) page = conferences.page(key());
        return page;
    }

    public List<SelectItem> getColleagues() {
        return new ArrayList<>(getPage().colleagues().stream().map(c -> new SelectItem(c.id(), c.name())).toList());
    }

    public List<SelectItem> getPartners() {
        return new ArrayList<>(getPage().partners().stream().map(p -> new SelectItem(p.id(), p.name())).toList());
    }

    public List<SelectItem> getAsked() {
        return new ArrayList<>(getPage().guests().stream().map(g -> new SelectItem(g.id(), g.name())).toList());
    }

    public List<Aim> getAims() {
        return List.of(Aim.values());
    }

    public List<HerPart> getParts() {
        return List.of(HerPart.values());
    }

    public Aim getAim() { return aim; }
    public void setAim(Aim aim) { this.aim = aim; }
    public LocalDateTime getWhen() { return when; }
    public void setWhen(LocalDateTime when) { this.when = when; }
    public HerPart getHerPart() { return herPart; }
    public void setHerPart(HerPart herPart) { this.herPart = herPart; }
    public String getPlace() { return place; }
    public void setPlace(String place) { this.place = place; }
    public String getHerWords() { return herWords; }
    public void setHerWords(String herWords) { this.herWords = herWords; }
    public StaffId getColleague() { return colleague; }
    public void setColleague(StaffId colleague) { this.colleague = colleague; }
    public OrganisationId getPartner() { return partner; }
    public void setPartner(OrganisationId partner) { this.partner = partner; }
    public List<UUID> getCame() { return came; }
    public void setCame(List<UUID> came) { this.came = came == null ? List.of() : came; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
