package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseService;
import org.amparo.partner.DirectoryService;
import org.amparo.referral.ReferService;
import org.amparo.referral.ReferralService;
import org.amparo.referral.draft.ReferStep;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.draft.SharePreview;
import org.amparo.referral.draft.ShownHow;
import org.amparo.shared.CaseId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Stale;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentTexts;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.consent.Telling;
import org.amparo.web.frame.Tongue;

/** The fourth step: she sees exactly what would go, says it back in her own words, and agrees or not. */
@Named
@ViewScoped
public class AgreeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferService refer;
    @Inject
    private transient ReferralService referrals;
    @Inject
    private transient ConsentService consents;
    @Inject
    private transient CaseService cases;
    @Inject
    private transient DirectoryService directory;

    private String id;
    private long version;
    private ShownHow how;
    private List<Explained> explained = new ArrayList<>();
    private Telling.TeachBack teachBack;
    private Giving.Mode mode;
    private Giving.Copy copy;
    private LocalDate until;
    private transient String witness;
    private transient String interpreter;
    private transient ReferralDraft draft;
    private transient SharePreview preview;
    private transient CaseHead head;
    private transient String partner;

    public void load() {
        version = getPreview().version();
        getPartner();
    }

    /** What she agreed to before holds already; she has seen this package. */
    public String seen() {
        refer.shown(ReferralId.parse(id), how, version);
        return "/referral/send?faces-redirect=true&id=" + ReferralId.parse(id);
    }

    /** Of a package that a colleague changed or showed meanwhile no answer is written down. */
    public String agrees() {
        Stale.check(version, refer.preview(ReferralId.parse(id)).version());
        consents.record(said(Answer.GRANTED));
        return seen();
    }

    /** A no is an answer like any other, and changes nothing about her support. */
    public String doesNotAgree() {
        referrals.stopOnHerWord(ReferralId.parse(id), version);
        return "/referral/case?faces-redirect=true&id=" + getDraft().caseId();
    }

    private RecordConsent said(Answer answer) {
        Set<DataItem> items = EnumSet.copyOf(getDraft().items());
        // one answer per partner: what she agreed to for another referral stays agreed
        items.addAll(getPreview().agreed());
        String language = getHead().face().language();
        String text = Tongue.spokenAs(language).getTag();
        Telling telling = new Telling(language, text, ConsentTexts.in(text).version(), Telling.TextBy.PERSON, interpreter, how == ShownHow.READ_OUT,
                teachBack == null ? Telling.TeachBack.NOT_DONE : teachBack, Set.copyOf(explained));
        return new RecordConsent(getHead().survivor(), getPreview().recipient(), getPreview().purpose(), country(), answer, items, Set.of(), null, null, telling,
                Giving.herself(mode, witness, copy), until);
    }

    /** Across a border the consent names the country. */
    private String country() {
        return getPreview().purpose() == ConsentPurpose.CROSS_BORDER_TRANSFER ? referrals.page(ReferralId.parse(id)).partner().country() : null;
    }

    public ReferralDraft getDraft() {
        if (draft == null) draft = refer.draft(ReferralId.parse(id));
        return draft;
    }

    public SharePreview getPreview() {
        if (preview == null) preview = refer.preview(ReferralId.parse(id));
        return preview;
    }

    /** Who would see it, by name: nobody can agree to "a partner". */
    public String getPartner() {
        if (partner == null && getPreview().recipient() != null) partner = directory.names(List.of(getPreview().recipient())).get(getPreview().recipient());
        return partner;
    }

    public CaseHead getHead() {
        if (head == null) head = cases.head(CaseId.parse(id));
        return head;
    }

    /** For a child somebody else answers with her, on the full form. */
    public boolean isChild() {
        return getHead().face().childRules();
    }

    public List<ShownHow> getWays() {
        return List.of(ShownHow.values());
    }

    public List<Explained> getAllExplained() {
        return Arrays.asList(Explained.values());
    }

    public List<Telling.TeachBack> getTeachBacks() {
        return List.of(Telling.TeachBack.YES, Telling.TeachBack.PARTLY, Telling.TeachBack.NO);
    }

    public List<Giving.Mode> getModes() {
        return List.of(Giving.Mode.values());
    }

    public List<Giving.Copy> getCopies() {
        return List.of(Giving.Copy.values());
    }

    public List<ReferStep> getSteps() {
        return List.of(ReferStep.values());
    }

    public ReferStep getStep() {
        return ReferStep.CONSENT;
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public ShownHow getHow() { return how; }
    public void setHow(ShownHow how) { this.how = how; }
    public List<Explained> getExplained() { return explained; }
    public void setExplained(List<Explained> explained) { this.explained = new ArrayList<>(explained); }
    public Telling.TeachBack getTeachBack() { return teachBack; }
    public void setTeachBack(Telling.TeachBack teachBack) { this.teachBack = teachBack; }
    public Giving.Mode getMode() { return mode; }
    public void setMode(Giving.Mode mode) { this.mode = mode; }
    public Giving.Copy getCopy() { return copy; }
    public void setCopy(Giving.Copy copy) { this.copy = copy; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate until) { this.until = until; }
    public String getWitness() { return witness; }
    public void setWitness(String witness) { this.witness = witness; }
    public String getInterpreter() { return interpreter; }
    public void setInterpreter(String interpreter) { this.interpreter = interpreter; }
}
