package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.CaseService;
import org.amparo.casework.conference.AddPoint;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.PointKind;
import org.amparo.shared.StaffId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.web.frame.Drafts;

/** The minutes of one conference while they are open: the words for ourselves, and point by point what others take away. */
@Named
@ViewScoped
public class MinutesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "minutes.";

    @Inject
    private transient ConferenceService conferences;
    @Inject
    private transient CaseService cases;
    @Inject
    private transient ConferenceView conference;
    @Inject
    private transient Drafts drafts;

    private PointKind kind;
    private DataItem about;
    private StaffId owner;
    private LocalDate day;
    private List<SelectItem> team = List.of();
    private transient String words;
    private transient String point;

    public void load() {
        if (!conference.getPage().details().row().held()) return;
        words = conference.getPage().details().minutes();
        team = cases.head(conference.getPage().details().file()).team().stream().map(p -> new SelectItem(p.user(), p.name())).toList();
        drafts.read(conference.key().toString(), getDraft());
    }

    public String keep() {
        conferences.minutes(conference.key(), words, conference.version());
        return discard();
    }

    public String discard() {
        drafts.drop(conference.key().toString(), getDraft());
        return "/casework/conference?faces-redirect=true&id=" + conference.key();
    }

    public String add() {
        return conference.done(() -> conferences.add(new AddPoint(conference.key(), kind, about, point, owner, day), conference.version()));
    }

    /** Two conferences may have been held, and each has minutes of its own. */
    public String getDraft() {
        return DRAFT + conference.key();
    }

    public List<PointKind> getKinds() {
        return List.of(PointKind.values());
    }

    public List<DataItem> getItems() {
        return List.of(DataItem.values());
    }

    public List<SelectItem> getTeam() {
        return team;
    }

    public PointKind getKind() { return kind; }
    public void setKind(PointKind kind) { this.kind = kind; }
    public DataItem getAbout() { return about; }
    public void setAbout(DataItem about) { this.about = about; }
    public StaffId getOwner() { return owner; }
    public void setOwner(StaffId owner) { this.owner = owner; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate day) { this.day = day; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
    public String getPoint() { return point; }
    public void setPoint(String point) { this.point = point; }
}
