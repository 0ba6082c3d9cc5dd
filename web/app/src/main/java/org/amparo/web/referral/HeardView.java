package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.amparo.referral.HeardService;
import org.amparo.referral.ReferralPage;
import org.amparo.referral.ReferralService;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.FailReason;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.answer.HoldReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.shared.ReferralId;
import org.amparo.web.frame.Drafts;

/** What a partner without the system said by telephone or on paper, and who said so; first, how to know who is calling. */
@Named
@ViewScoped
public class HeardView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HeardService heard;
    @Inject
    private transient ReferralService referrals;
    @Inject
    private transient Drafts drafts;

    private String id;
    private boolean drafting;
    private Long version;
    private DeclineReason declineReason;
    private HoldReason holdReason;
    private FailReason failReason;
    private NextStep nextStep;
    private LocalDate day;
    private boolean safely;
    private boolean wishes;
    private transient String saidBy;
    private transient String person;
    private transient String words;
    private transient String more;
    private transient ReferralPage page;

    public void load() {
        version = getPage().version();
    }

    /** Somebody is told something by telephone, and another telephone rings. */
    public void begin(boolean worker) {
        drafting = worker && Arrays.stream(Action.values()).anyMatch(action -> may(action.name()));
        if (drafting) drafts.readAll(id, getDrafts());
    }

    public String discard() {
        return drafts.discard(id, getDrafts());
    }

    public boolean isDrafting() {
        return drafting;
    }

    /** The form adds its own name. */
    public String getDrafts() {
        return "referral." + ref() + ".";
    }

    public String acknowledged() {
        heard.acknowledged(ref(), saidBy, version);
        return back();
    }

    public String asked() {
        heard.asked(new AskSender(ref(), version, List.of(new AskSender.Asked(words, more))), saidBy);
        return back();
    }

    public String accepted() {
        heard.accepted(new AcceptReferral(ref(), version, person, words, day), saidBy);
        return back();
    }

    public String waitlisted() {
        heard.waitlisted(new WaitlistReferral(ref(), version, day, words), saidBy);
        return back();
    }

    public String declined() {
        heard.declined(new DeclineReferral(ref(), version, declineReason, words, more), saidBy);
        return back();
    }

    public String started() {
        heard.started(new StartService(ref(), version, day, safely, wishes), saidBy);
        return back();
    }

    public String paused() {
        heard.held(new HoldReferral(ref(), version, holdReason, words), saidBy);
        return back();
    }

    public String done() {
        heard.done(new ReportDone(ref(), version, words), saidBy);
        return back();
    }

    public String failed() {
        heard.failed(new FailReferral(ref(), version, failReason, nextStep, words), saidBy);
        return back();
    }

    public String corrected() {
        heard.corrected(ref(), saidBy, version);
        return back();
    }

    private String back() {
        if (drafting) drafts.drop(id, getDrafts());
        return "/referral/referral?faces-redirect=true&id=" + ref();
    }

    private ReferralId ref() {
        return ReferralId.parse(id);
    }

    public ReferralPage getPage() {
        if (page == null && id != null) page = referrals.page(ref());
        return page;
    }

    public boolean may(String action) {
        // a partner with an inbox answers for itself; that it cannot be done, either side may find
        boolean ours = getPage().channel().withoutSystem() || Action.FAIL.name().equals(action);
        return ours && getPage().mayDo().contains(Action.valueOf(action));
    }

    public List<DeclineReason> getDeclineReasons() {
        return Arrays.asList(DeclineReason.values());
    }

    public List<HoldReason> getHoldReasons() {
        return Arrays.stream(HoldReason.values()).filter(r -> r != HoldReason.SHARING_WITHDRAWN).toList();
    }

    public List<FailReason> getFailReasons() {
        return Arrays.asList(FailReason.values());
    }

    public List<NextStep> getNextSteps() {
        return List.of(NextStep.values());
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public Long getVersion() { return version; }
    public void setVersion(Long version) { this.version = version; }
    public DeclineReason getDeclineReason() { return declineReason; }
    public void setDeclineReason(DeclineReason declineReason) { this.declineReason = declineReason; }
    public HoldReason getHoldReason() { return holdReason; }
    public void setHoldReason(HoldReason holdReason) { this.holdReason = holdReason; }
    public FailReason getFailReason() { return failReason; }
    public void setFailReason(FailReason failReason) { this.failReason = failReason; }
    public NextStep getNextStep() { return nextStep; }
    public void setNextStep(NextStep nextStep) { this.nextStep = nextStep; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate day) { this.day = day; }
    public boolean isSafely() { return safely; }
    public void setSafely(boolean safely) { this.safely = safely; }
    public boolean isWishes() { return wishes; }
    public void setWishes(boolean wishes) { this.wishes = wishes; }
    public String getSaidBy() { return saidBy; }
    public void setSaidBy(String saidBy) { this.saidBy = saidBy; }
    public String getPerson() { return person; }
    public void setPerson(String person) { this.person = person; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
    public String getMore() { return more; }
    public void setMore(String more) { this.more = more; }
}
