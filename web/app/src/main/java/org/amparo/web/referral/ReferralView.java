package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Caller;
import org.amparo.referral.release.AnswerKind;
import org.amparo.referral.AnswerQuestion;
import org.amparo.referral.breach.BreachPage;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.loop.CancelReason;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.ReferralPage;
import org.amparo.referral.ReferralService;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.breach.ToldHow;
import org.amparo.referral.WriteMessage;
import org.amparo.shared.ReferralId;
import org.amparo.support.Continuity;
import org.amparo.survivor.consent.DataItem;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.JustDone;

/** One referral as its sender follows it, until her own word closes the loop. */
@Named
@ViewScoped
public class ReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReferralService referrals;
    @Inject
    private transient BreachService breaches;
    @Inject
    private transient Caller caller;
    @Inject
    private JustDone done;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String did;
    private boolean sent;
    private boolean drafting;
    private Long version;
    private transient ReferralPage page;
    private transient List<BreachPage> incidents;
    private final ReferralForm form = new ReferralForm();

    public void load() {
        sent = ref().toString().equals(done.hear(did));
        version = getPage().version();
        getIncidents();
    }

    /** Half an answer or half a message is there again for whoever began it; where nothing is asked there is nothing to begin. */
    public void begin(boolean worker) {
        drafting = worker && (isTalking() || may("ANSWER") || may("COMPLETE"));
        if (drafting) drafts.readAll(id, getDrafts());
    }

    public String discard() {
        return drafts.discard(id, getDrafts());
    }

    public boolean isDrafting() {
        return drafting;
    }

    /** Each form adds its own name. */
    public String getDrafts() {
        return "referral." + ref() + ".";
    }

    public String write() {
        referrals.write(new WriteMessage(ref(), form.getWords()));
        return again();
    }

    public String answer(UUID question) {
        referrals.answer(new AnswerQuestion(ref(), version, question, form.getAnswer(), form.getItem(), form.getAnswerWords()));
        return again();
    }

    public String cancel() {
        referrals.cancel(ref(), form.getCancelReason(), version);
        return again();
    }

    public String expire() {
        referrals.expire(ref(), form.getNextStep(), version);
        return again();
    }

    public String complete() {
        referrals.complete(new CompleteReferral(ref(), version, form.getOutcome(), form.getAsked(), form.getWord(), form.getRating(), form.afterwards()));
        return again();
    }

    public String sendBack() {
        referrals.sendBack(ref(), version);
        return again();
    }

    public String pause() {
        referrals.pauseOnHerWord(ref(), version);
        return again();
    }

    public String goOn() {
        referrals.goOnOnHerWord(ref(), version);
        return again();
    }

    public String stop() {
        referrals.stopOnHerWord(ref(), version);
        return again();
    }

    /** The next attempt begins with what is already known. */
    public String sendAgain() {
        return "/referral/service?faces-redirect=true&id=" + referrals.sendAgain(ref());
    }

    public String told(BreachPage incident) {
        breaches.told(ref(), incident.id(), form.getToldHow(), incident.version());
        return again();
    }

    public String agreed(BreachPage incident) {
        breaches.agreeForCareTeam(ref(), incident.id(), incident.version());
        return again();
    }

    private String again() {
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

    public List<BreachPage> getIncidents() {
        if (incidents == null && id != null) incidents = breaches.forCareTeam(ref());
        return incidents;
    }

    public boolean may(String action) {
        Action asked = Action.valueOf(action);
        return getPage().mayDo().contains(asked);
    }

    public boolean mayOnHerWord(String action) {
        return getPage().onHerWord().contains(Action.valueOf(action));
    }

    public boolean isOut() {
        return getPage().sentAt() != null;
    }

    public boolean isTalking() {
        return isOut() && getPage().row().open() && getPage().sharing() == Sharing.SHARED && getPage().partner().mayReceivePersonalData();
    }

    /** On paper it leaves anew: as long as new words may, and there is something out to be printed. */
    public boolean isPrintable() {
        return isTalking() && getPage().parts().stream().anyMatch(part -> part.releasedAt() != null && part.takenBackAt() == null);
    }

    /** Still open, but nothing new may leave. */
    public boolean isQuiet() {
        return isOut() && getPage().row().open() && getPage().sharing() != Sharing.ENDED && !isTalking();
    }

    /** She took her consent back while the help was under way: the help waits for nothing but her answer. */
    public boolean isAskedToGoOn() {
        return getPage().row().state() == State.ON_HOLD && getPage().closing() != null
                && HoldReason.SHARING_WITHDRAWN.name().equals(getPage().closing().reason());
    }

    public boolean isHeard() {
        return isOut() && getPage().row().open() && getPage().channel().withoutSystem();
    }

    /** A look was asked of this reader, and she has not answered yet. */
    public boolean isMyLook() {
        return caller.user().equals(getPage().lookAskedOf()) && !getPage().lookGiven();
    }

    public List<AnswerKind> getAnswers() {
        return List.of(AnswerKind.values());
    }

    public List<DataItem> getItems() {
        return List.of(DataItem.values());
    }

    public List<CancelReason> getCancelReasons() {
        return Arrays.asList(CancelReason.values());
    }

    public List<NextStep> getNextSteps() {
        return List.of(NextStep.values());
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public List<Continuity> getContinuities() {
        return List.of(Continuity.values());
    }

    public List<SurvivorsWord> getAskedHow() {
        return List.of(SurvivorsWord.values());
    }

    public List<ToldHow> getToldWays() {
        return List.of(ToldHow.values());
    }

    public ReferralForm getForm() { return form; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public boolean isSent() { return sent; }
    public String getDid() { return did; }
    public void setDid(String did) { this.did = did; }
    public Long getVersion() { return version; }
    public void setVersion(Long version) { this.version = version; }
}
