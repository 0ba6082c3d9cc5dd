package org.amparo.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.partner.Match;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.CapacityAnswer;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.draft.SharePreview;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.staff.Person;
import org.amparo.survivor.consent.DataItem;

/** The guided path from a need to a sent referral. Every step is kept, so that it can be left and taken up again. */
@Stateless
public class ReferService {

    @Inject
    private Access access;
    @Inject
    private Steps steps;
    @Inject
    private Referrals referrals;
    @Inject
    private Drafting drafting;
    @Inject
    private ServiceChoice choice;
    @Inject
    private CapacityCheck capacity;
    @Inject
    private Agreeing agreeing;
    @Inject
    private Sending sending;
    @Inject
    private SecondLooks looks;

    /** The first step; the draft it makes is kept until it is sent or cancelled. */
    public ReferralId begin(BeginReferral wish) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, wish.caseId());
        return drafting.begin(wish, permit);
    }

    public ReferralDraft draft(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return drafting.draft(found(id, permit), permit);
    }

    /** Asked before anything is matched: whoever is on her list then is never shown. */
    public void askedWhomNot(ReferralId id, long version) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        choice.askedWhomNot(held(id, version, permit), permit);
    }

    /** Services that answer the need, fewest doubts first; whoever she does not want is not among them. */
    public List<Match> services(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return choice.matches(found(id, permit), permit);
    }

    public void choose(ChooseService chosen) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, chosen.referral());
        Referral referral = held(chosen.referral(), chosen.version(), permit);
        choice.choose(referral, chosen, permit);
        capacity.forget(referral, permit);
    }

    /** Somebody telephones the partner: is there room? Without a word about anybody; nothing is sent. */
    public void askCapacity(ReferralId id, long version) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        capacity.ask(held(id, version, permit), permit);
    }

    public void capacityAnswered(ReferralId id, CapacityAnswer answer, long version) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        capacity.answered(held(id, version, permit), Words.chosen("answer", answer));
    }

    public void plan(PlanPackage plan) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, plan.referral());
        drafting.plan(held(plan.referral(), plan.version(), permit), plan, permit);
    }

    /** What could be shared and nobody has written down yet. */
    public Set<DataItem> unrecorded(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return agreeing.unrecorded(found(id, permit), permit);
    }

    /** What the partner will see, exactly. */
    public SharePreview preview(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return agreeing.preview(found(id, permit), permit);
    }

    /**
     * She has seen the package, or had it read to her. With a consent that covers it the referral is ready; without one it goes back
     * to being a draft. @return what is still to be agreed, empty when it is ready
     */
    public Set<DataItem> shown(ReferralId id, ShownHow how, long version) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return agreeing.shown(held(id, version, permit), Words.chosen("how", how), permit);
    }

    public void backToDraft(ReferralId id, long version) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        steps.take(held(id, version, permit), ReferralWorkflow.Action.RETURN_TO_DRAFT, Set.of(), Steps.With.NOTHING, permit);
    }

    /** Supervisors of the unit who are there. */
    public List<Person> whoMayLook(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return looks.candidates(found(id, permit), permit);
    }

    public void askSecondLook(ReferralId id, StaffId supervisor, long version) {
        Permit permit = access.require(Action.SEND_REFERRAL, id);
        looks.ask(held(id, version, permit), supervisor, permit);
    }

    public void send(ReferralId id, long version) {
        Permit permit = access.require(Action.SEND_REFERRAL, id);
        sending.send(held(id, version, permit), permit);
    }

    private Referral found(ReferralId id, Permit permit) {
        return referrals.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Referral held(ReferralId id, long version, Permit permit) {
        return steps.held(id, version, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
