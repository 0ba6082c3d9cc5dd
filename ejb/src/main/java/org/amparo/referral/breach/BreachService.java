package org.amparo.referral.breach;

import static org.amparo.referral.breach.BreachWorkflow.Condition.*;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.referral.GoneWrong;
import org.amparo.referral.ReferralFacts;
import org.amparo.referral.ReferralFiles;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;

/** Something reached whom it should not have reached: contain it, tell her, tell the authority in 72 hours, learn from it. */
@Stateless
public class BreachService {

    @Inject
    private Access access;
    @Inject
    private ReferralFiles referrals;
    @Inject
    private GoneWrong wrong;
    @Inject
    private Breaches breaches;
    @Inject
    private BreachLife life;
    @Inject
    private Misdirections misdirections;
    @Inject
    private Clock clock;

    /** Wrong person, wrong recipient, too much: the referral ends, nothing of it is shared any more, and the incident begins if it had left. */
    public void markInError(ReferralId id, BreachKind kind, long version) {
        Permit permit = access.require(Action.MARK_REFERRAL_IN_ERROR, id);
        life.begin(wrong.held(id, version, permit).orElseThrow(() -> access.refuse(Action.MARK_REFERRAL_IN_ERROR, id)), Words.chosen("kind", kind), permit);
    }

    /** By the partner, "this should not have reached us": nothing more is shown from this moment, and the clock starts. */
    public void misdirected(ReportMisdirected report) {
        Permit permit = access.require(Action.REPORT_MISDIRECTED, report.referral());
        misdirections.report(referral(report.referral(), permit), report, permit);
    }

    /** For whoever oversees the unit; one look, and so one line in the log. */
    public Incidents of(ReferralId id) {
        Permit permit = access.require(Action.WORK_ON_BREACH, id);
        ReferralFacts referral = referral(id, permit);
        return new Incidents(life.pages(referral, true, permit), referral.version());
    }

    /** What is not closed in the units a supervisor oversees, the nearest of the 72 hours first. */
    public List<OpenIncident> ofUnit() {
        ListPermit list = access.requireList(Action.LIST_INCIDENTS);
        List<OpenIncident> open = breaches.ofUnit(list);
        access.showing(list, open.stream().map(OpenIncident::survivor).toList());
        return open;
    }

    /** For the care team: she has to hear it from somebody she trusts. */
    public List<BreachPage> forCareTeam(ReferralId id) {
        Permit permit = access.require(Action.READ_REFERRAL, id);
        return life.pages(referral(id, permit), false, permit);
    }

    public void contain(ReferralId id, UUID breach, long version) {
        Permit permit = access.require(Action.WORK_ON_BREACH, id);
        Breach held = held(id, breach, version, permit);
        life.step(held, BreachWorkflow.Action.CONTAIN, referral(id, permit).sharingEnded() ? Set.of(RELEASES_TAKEN_BACK) : Set.of());
        held.contained(clock.instant());
    }

    /** By the worker who told her, or why she could not be told yet. */
    public void told(ReferralId id, UUID breach, ToldHow how, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        life.told(held(id, breach, version, permit), referral(id, permit), Words.chosen("how", how), permit);
    }

    public void notified(ReferralId id, UUID breach, long version) {
        Permit permit = access.require(Action.WORK_ON_BREACH, id);
        Breach held = held(id, breach, version, permit);
        life.step(held, BreachWorkflow.Action.NOTIFY, Set.of(NOTICE_SENT));
        held.notified(clock.instant());
    }

    /** One person finds that nobody has to be notified, or that it was nothing; it counts when another one agrees. */
    public void find(ReferralId id, UUID breach, BreachFinding finding, long version) {
        Permit permit = access.require(Action.WORK_ON_BREACH, id);
        held(id, breach, version, permit).finds(Words.chosen("finding", finding), permit.holder());
    }

    /** The second person may be another supervisor or somebody of the care team; never the first one again (INV-12). */
    public void agree(ReferralId id, UUID breach, long version) {
        agree(id, breach, version, access.require(Action.WORK_ON_BREACH, id));
    }

    public void agreeForCareTeam(ReferralId id, UUID breach, long version) {
        agree(id, breach, version, access.require(Action.WORK_ON_REFERRAL, id));
    }

    private void agree(ReferralId id, UUID breach, long version, Permit permit) {
        Breach held = held(id, breach, version, permit);
        if (held.decidedBy() == null || held.decidedBy().equals(permit.holder().value())) throw Unacceptable.because("action", "referral.problem.someoneElse");
        held.secondPersonAgrees(permit.holder());
    }

    public void dismiss(ReferralId id, UUID breach, long version) {
        Permit permit = access.require(Action.WORK_ON_BREACH, id);
        Breach held = held(id, breach, version, permit);
        life.step(held, BreachWorkflow.Action.DISMISS, life.found(held));
        held.closes(null, clock.instant());
    }

    public void notNotifiable(ReferralId id, UUID breach, long version) {
        Permit permit = access.require(Action.WORK_ON_BREACH, id);
        Breach held = held(id, breach, version, permit);
        life.step(held, BreachWorkflow.Action.FIND_NOT_NOTIFIABLE, life.found(held));
    }

    public void close(ReferralId id, UUID breach, BreachMeasure measure, long version) {
        Permit permit = access.require(Action.WORK_ON_BREACH, id);
        Breach held = held(id, breach, version, permit);
        Set<BreachWorkflow.Condition> met = held.toldHow() == null ? Set.of(MEASURE_TAKEN) : Set.of(MEASURE_TAKEN, SURVIVOR_TOLD_OR_REASON_WHY_NOT);
        life.step(held, BreachWorkflow.Action.CLOSE, met);
        held.closes(Words.chosen("measure", measure), clock.instant());
    }

    private ReferralFacts referral(ReferralId id, Permit permit) {
        return referrals.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private Breach held(ReferralId of, UUID id, long version, Permit permit) {
        Breach breach = breaches.hold(id, of, permit).orElseThrow(() -> access.refuse(permit.action(), permit.survivor()));
        Stale.check(version, breach.version());
        return breach;
    }
}
