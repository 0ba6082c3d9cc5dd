package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.proceeding.CourtKind;
import org.amparo.justice.proceeding.HerPart;
import org.amparo.justice.proceeding.ProceedingDetails;
import org.amparo.justice.proceeding.ProceedingId;
import org.amparo.justice.proceeding.ProceedingKind;
import org.amparo.justice.proceeding.ProceedingPage;
import org.amparo.justice.proceeding.ProceedingService;
import org.amparo.justice.proceeding.Protection;
import org.amparo.justice.proceeding.RightStands;
import org.amparo.justice.proceeding.WantsUpdates;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** What a proceeding is: written down anew, or again. */
@Named
@ViewScoped
public class RecordProceedingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProceedingService proceedings;
    @Inject
    private transient ProceedingForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;
    @Inject
    private transient Times times;
    @Inject
    private transient Language language;

    private String id;
    private boolean again;
    private Long version;
    private boolean possible;
    private transient CaseHead head;
    private transient ProceedingDetails theirs;

    public void load() {
        if (again) {
            ProceedingPage page = proceedings.read(ProceedingId.parse(id));
            head = page.head();
            version = page.proceeding().version();
            form.show(page.proceeding().said());
            possible = !page.proceeding().next().isEmpty();
        } else {
            var page = proceedings.all(CaseId.parse(id));
            head = page.head();
            possible = page.mayAct();
        }
        if (possible) drafts.read(id, getDraft());
    }

    public String save() {
        if (!again) return to(proceedings.record(CaseId.parse(id), form.said()));
        try {
            proceedings.write(ProceedingId.parse(id), form.said(), version);
        } catch (Stale somebodySavedFirst) {
            theirs = proceedings.read(ProceedingId.parse(id)).proceeding();
            version = theirs.version();
            return null;
        }
        return to(ProceedingId.parse(id));
    }

    private String to(ProceedingId proceeding) {
        drafts.drop(id, getDraft());
        return "/justice/proceeding?faces-redirect=true&id=" + proceeding;
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/justice/recordproceeding?faces-redirect=true&id=" + CaseId.parse(id) + (again ? "&again=true" : "");
    }

    /** One for each proceeding that is written down again. */
    public String getDraft() {
        return again ? "proceeding." + ProceedingId.parse(id) : "justice.proceeding";
    }

    /** What two people wrote differently. */
    public List<Compared> getDifferent() {
        if (theirs == null) return List.of();
        ProceedingForm other = new ProceedingForm();
        other.show(theirs.said());
        return new ProceedingCompared(words, times, language.getLocale()).of(form, other);
    }

    public ProceedingDetails getTheirs() {
        return theirs;
    }

    public CaseHead getHead() {
        return head;
    }

    public boolean isPossible() {
        return possible;
    }

    public ProceedingKind[] getKinds() {
        return ProceedingKind.values();
    }

    public CourtKind[] getCourts() {
        return CourtKind.values();
    }

    public HerPart[] getParts() {
        return HerPart.values();
    }

    public WantsUpdates[] getUpdates() {
        return WantsUpdates.values();
    }

    public Protection[] getProtections() {
        return Protection.values();
    }

    public RightStands[] getStands() {
        return RightStands.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
