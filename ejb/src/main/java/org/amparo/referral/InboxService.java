package org.amparo.referral;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.codelist.ConditionWords;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.answer.HoldReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SharingPolicy;
import org.amparo.referral.loop.Words;
import org.amparo.referral.release.MessageKind;
import org.amparo.referral.release.PackageText;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/**
 * The partner's side of a referral: the package as far as it is shared at this moment, and every answer. A post
 * from a page that has become stale changes nothing; whoever was quicker is named.
 */
@Stateless
public class InboxService {

    @Inject
    private Access access;
    @Inject
    private Referrals referrals;
    @Inject
    private Steps steps;
    @Inject
    private PartnerReading reading;
    @Inject
    private PageAct paper;
    @Inject
    private PartnerAnswers answers;
    @Inject
    private PackageText text;
    @Inject
    private GivenBack givenBack;
    @Inject
    private Onwards onwards;
    @Inject
    private People people;
    @Inject
    private WhatFollows follows;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** The package as it may be read now; on record, and the first look is noted for the sender. */
    public PackagePage open(ReferralId id) {
        ListPermit leave = access.requireToFind(Action.READ_PACKAGE, id);
        Referral referral = found(id, leave);
        PartnerReading.InSight inSight = reading.inSight(referral, leave);
        Permit permit = access.opening(leave, inSight.parts());
        referrals.noteSeen(id, clock.instant(), permit);
        return reading.page(referral, inSight, permit);
    }

    /** The same, to be put on paper; a look of its own kind in the log. Refused, there too, when nothing is shared that could be printed. */
    public PackagePage print(ReferralId id) {
        paper.begin();
        ListPermit leave = access.requireToFind(Action.PRINT_PACKAGE, id);
        Referral referral = found(id, leave);
        PartnerReading.InSight inSight = reading.inSight(referral, leave);
        if (inSight.parts().isEmpty()) throw access.refuse(leave);
        return reading.page(referral, inSight, access.opening(leave, inSight.parts()));
    }

    /** Colleagues it can be handed to. */
    public List<Person> colleagues(ReferralId id) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        return people.whoCame(permit.organisation(), Role.PARTNER);
    }

    public void claim(ReferralId id, long version) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        held(id, version, permit).claimedBy(permit.holder(), clock.instant());
    }

    public void handOver(ReferralId id, StaffId to, long version) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        Referral referral = held(id, version, permit);
        StaffId next = Words.chosen("to", to);
        boolean colleague = people.whoCame(permit.organisation(), Role.PARTNER).stream().anyMatch(p -> p.isThere() && p.id().equals(next));
        if (!colleague) throw Unacceptable.because("to", "referral.problem.notThere");
        referral.claimedBy(to, clock.instant());
        notices.tell(to, NoticeKind.REFERRAL_HANDED_OVER, id);
    }

    public void acknowledge(ReferralId id, long version) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        answers.acknowledge(held(id, version, permit), Voice.itsOwn(permit));
    }

    public void ask(AskSender asked) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, asked.referral());
        answers.ask(held(asked.referral(), asked.version(), permit), asked, Voice.itsOwn(permit));
    }

    public void accept(AcceptReferral yes) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, yes.referral());
        answers.accept(held(yes.referral(), yes.version(), permit), yes, Voice.itsOwn(permit));
    }

    public void waitlist(WaitlistReferral later) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, later.referral());
        answers.waitlist(held(later.referral(), later.version(), permit), later, Voice.itsOwn(permit));
    }

    public void decline(DeclineReferral no) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, no.referral());
        answers.decline(held(no.referral(), no.version(), permit), no, Voice.itsOwn(permit));
    }

    public void start(StartService start) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, start.referral());
        answers.start(held(start.referral(), start.version(), permit), start, Voice.itsOwn(permit));
    }

    public void hold(HoldReferral pause) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, pause.referral());
        answers.hold(held(pause.referral(), pause.version(), permit), pause, Voice.itsOwn(permit));
    }

    /** Goes on after a pause, because she wishes it. */
    public void resume(ReferralId id, long version) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        answers.resume(held(id, version, permit), Voice.itsOwn(permit));
    }

    public void reportDone(ReportDone done) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, done.referral());
        answers.reportDone(held(done.referral(), done.version(), permit), done, Voice.itsOwn(permit));
    }

    public void fail(FailReferral failed) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, failed.referral());
        answers.fail(held(failed.referral(), failed.version(), permit), failed, Voice.itsOwn(permit));
    }

    /** Mends a wrong click within a day; the record keeps both. */
    public void correct(ReferralId id, long version) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        answers.correct(held(id, version, permit), Voice.itsOwn(permit));
    }

    /** She told the partner that she wants it to stop. No reason is asked, nobody has to agree. */
    public void stopOnHerWord(ReferralId id, long version) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        answers.stop(held(id, version, permit), Voice.itsOwn(permit));
    }

    public void write(WriteMessage message) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, message.referral());
        Referral referral = found(message.referral(), Action.ANSWER_REFERRAL, permit);
        if (!ReferralWorkflow.OPEN.contains(referral.state()) || !SharingPolicy.partnerMayAct(referral.state(), reading.sharing(referral))) throw Unacceptable.because("words", "referral.problem.noLongerShared");
        text.say(referral.address(), MessageKind.MESSAGE, message.words(), permit);
        if (ConditionWords.in(message.words())) {
            referrals.raiseConcern(referral.id(), permit);
            follows.tellOfConcern(referral);
        }
        follows.reachable(referral, permit).forEach(who -> notices.tell(who, NoticeKind.REFERRAL_MESSAGE, referral.id()));
    }

    /** What is asked back, when nothing else of it may be seen any more: the number both sides know it by, and no more. Asked after a refusal, which ended the act it came in. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public AskedBack askedBack(ReferralId id) {
        // an act of its own, and a look like that of the page it belongs to
        paper.begin();
        Permit permit = access.require(Action.CONFIRM_RETURN, id);
        Referral referral = found(id, Action.CONFIRM_RETURN, permit);
        return AskedBack.of(referral.code(), givenBack.of(referral, permit)).orElseThrow(() -> access.refuse(Action.CONFIRM_RETURN, id));
    }

    /** Nothing is held on paper or in files any more. */
    public void confirmReturned(ReferralId id) {
        Permit permit = access.require(Action.CONFIRM_RETURN, id);
        givenBack.confirmedByThem(found(id, Action.CONFIRM_RETURN, permit), permit);
    }

    /** Somebody else should help too: the partner asks, and nothing moves by it. */
    public void askOnward(ReferralId id, String words) {
        Permit permit = access.require(Action.ANSWER_REFERRAL, id);
        Referral referral = found(id, Action.ANSWER_REFERRAL, permit);
        if (reading.sharing(referral) == Sharing.ENDED || !ReferralWorkflow.OPEN.contains(referral.state())) throw Unacceptable.because("onward", "referral.problem.noLongerShared");
        onwards.ask(referral, words, permit);
    }

    private Referral found(ReferralId id, ListPermit leave) {
        return reading.find(id, leave).orElseThrow(() -> access.refuse(leave.action(), id));
    }

    private Referral found(ReferralId id, Action action, Permit permit) {
        return reading.find(id, permit).orElseThrow(() -> access.refuse(action, id));
    }

    private Referral held(ReferralId id, long version, Permit permit) {
        Referral referral = steps.held(id, version, permit).orElseThrow(() -> access.refuse(Action.ANSWER_REFERRAL, id));
        if (!SharingPolicy.partnerMayAct(referral.state(), reading.sharing(referral))) throw Unacceptable.because("action", "referral.problem.noLongerShared");
        return referral;
    }
}
