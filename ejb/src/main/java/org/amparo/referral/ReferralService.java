package org.amparo.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.notice.NoticeKind;
import org.amparo.partner.Directory;
import org.amparo.referral.draft.SharePreview;
import org.amparo.referral.loop.CancelReason;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.Words;
import org.amparo.referral.release.PackageText;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.Giving;

/** The sender's side after a referral has gone: where it stands, what was said, and every act until her own word closes the loop. */
@Stateless
public class ReferralService {

    @Inject
    private Access access;
    @Inject
    private OpenLoops loops;
    @Inject
    private Referrals referrals;
    @Inject
    private SenderReading reading;
    @Inject
    private Steps steps;
    @Inject
    private Loop loop;
    @Inject
    private PackageText text;
    @Inject
    private SecondLooks looks;
    @Inject
    private Again again;
    @Inject
    private Survivors survivors;
    @Inject
    private CaseFiles cases;
    @Inject
    private Directory directory;
    @Inject
    private HerPapers papers;
    @Inject
    private Onwards onwards;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** Every referral of one case, the newest first, with the partners' names. */
    public LoopList of(CaseId id) {
        Permit permit = access.require(Action.READ_REFERRAL, id);
        List<ReferralRow> rows = loops.of(permit);
        return new LoopList(new Page<>(rows, null), Map.of(), partners(rows));
    }

    /** What one worker has open, next deadline first. */
    public LoopList mine(String after) {
        ListPermit list = access.requireList(Action.LIST_REFERRALS);
        Page<ReferralRow> page = Page.of(loops.ownedBy(caller.user(), Key.read(after, false), Page.SIZE + 1, list), OpenLoops::key);
        Permit permit = access.showing(list, page.rows().stream().map(ReferralRow::survivor).toList());
        Map<SurvivorId, String> names = page.isEmpty() ? Map.of() : survivors.faces(permit).values().stream()
                .filter(f -> f.preferredName() != null).collect(Collectors.toMap(f -> f.survivor(), f -> f.preferredName()));
        return new LoopList(page, names, partners(page.rows()));
    }

    /** What is open in the units a supervisor oversees; case numbers, no names. */
    public LoopList overseen(String after) {
        ListPermit list = access.requireList(Action.LIST_OPEN_LOOPS);
        Page<ReferralRow> page = Page.of(loops.overseen(Key.read(after, false), Page.SIZE + 1, list), OpenLoops::key);
        Permit permit = access.showing(list, page.rows().stream().map(ReferralRow::survivor).toList());
        Map<SurvivorId, String> numbers = page.isEmpty() ? Map.of() : cases.all(permit).values().stream()
                .collect(Collectors.toMap(CaseFacts::survivor, CaseFacts::number));
        return new LoopList(page, numbers, partners(page.rows()));
    }

    /** What is still open with one partner, before it is suspended or ended: those of her units, and how many there are in all (W6). */
    public OpenWithPartner openWith(OrganisationId partner) {
        ListPermit list = access.requireList(Action.LIST_OPEN_LOOPS);
        List<ReferralRow> rows = loops.overseenWith(partner, OpenWithPartner.MOST, list);
        Permit permit = access.showing(list, rows.stream().map(ReferralRow::survivor).toList());
        Map<SurvivorId, String> numbers = rows.isEmpty() ? Map.of() : cases.all(permit).values().stream()
                .collect(Collectors.toMap(CaseFacts::survivor, CaseFacts::number));
        return new OpenWithPartner(rows, numbers, loops.countWith(partner, list));
    }

    private Map<OrganisationId, String> partners(List<ReferralRow> rows) {
        return directory.names(rows.stream().map(ReferralRow::recipient).filter(Objects::nonNull).distinct().toList());
    }

    public ReferralPage page(ReferralId id) {
        Permit permit = access.require(Action.READ_REFERRAL, id);
        return reading.page(found(id, permit), permit);
    }

    /** The same, to be put on paper; a look of its own kind in the log. */
    public ReferralPage printed(ReferralId id) {
        Permit permit = access.require(Action.PRINT_FOR_SURVIVOR, id);
        return reading.page(found(id, permit), permit);
    }

    /** For the paper she takes home, in her language; printing it is a look of its own kind. */
    public HerPaper herPaper(ReferralId id) {
        Permit permit = access.require(Action.PRINT_FOR_SURVIVOR, id);
        return papers.of(found(id, permit), permit);
    }

    /** The paper was handed over, or deliberately not. */
    public void herCopyIs(ReferralId id, Giving.Copy handling, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        Referral referral = held(id, version, permit);
        if (referral.sentAt() == null) throw Unacceptable.because("copy", "referral.problem.notReady");
        referral.herCopyIs(HerCopy.handled(Words.chosen("copy", handling), permit.holder(), clock.instant()));
    }

    public void answer(AnswerQuestion said) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, said.referral());
        loop.answer(held(said.referral(), said.version(), permit), said, permit);
    }

    public void write(WriteMessage message) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, message.referral());
        loop.write(found(message.referral(), permit), message.words(), permit);
    }

    /** Recalls one just sent, or drops a draft. */
    public void cancel(ReferralId id, CancelReason reason, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.cancel(held(id, version, permit), reason, permit);
    }

    public void expire(ReferralId id, NextStep next, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.expire(held(id, version, permit), next, permit);
    }

    /** The same package to the same organisation under a consent that still holds: a new referral that names the one it replaces. */
    public ReferralId sendAgain(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return again.begin(found(id, permit), permit);
    }

    /** The partner asked for it: a new draft beside this one, for which she is asked anew. */
    public ReferralId beginOnward(ReferralId id) {
        Permit permit = access.require(Action.PREPARE_REFERRAL, id);
        return onwards.begin(found(id, permit), permit);
    }

    public void settleOnward(ReferralId id) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        onwards.settle(found(id, permit), permit);
    }

    public void complete(CompleteReferral said) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, said.referral());
        loop.complete(held(said.referral(), said.version(), permit), said, permit);
    }

    /** Asked, she says it is not done: back to the service. */
    public void sendBack(ReferralId id, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.sendBack(held(id, version, permit), permit);
    }

    public void pauseOnHerWord(ReferralId id, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.onHerWord(held(id, version, permit), ReferralWorkflow.Action.HOLD, permit);
    }

    /** Also after she took her consent back and wants the service without shared data. */
    public void goOnOnHerWord(ReferralId id, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        loop.onHerWord(held(id, version, permit), ReferralWorkflow.Action.RESUME, permit);
    }

    /** At any moment, without a reason, also when her consent to case management is gone. */
    public void stopOnHerWord(ReferralId id, long version) {
        Permit permit = access.require(Action.STOP_SHARING, id);
        loop.stop(held(id, version, permit), permit);
    }

    /** The record a supervisor was asked to look at before it goes. */
    public SharePreview secondLook(ReferralId id) {
        Permit permit = access.require(Action.GIVE_SECOND_LOOK, id);
        return reading.lookAt(found(id, permit), permit);
    }

    public void giveSecondLook(ReferralId id, boolean agrees, long version) {
        Permit permit = access.require(Action.GIVE_SECOND_LOOK, id);
        looks.give(held(id, version, permit), agrees, permit);
    }

    private Referral found(ReferralId id, Permit permit) {
        return referrals.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Referral held(ReferralId id, long version, Permit permit) {
        return steps.held(id, version, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
