package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Access;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.Words;
import org.amparo.shared.Compartment;
import org.amparo.shared.Lookup;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.People;
import org.amparo.vault.Vault;
import org.amparo.work.OneByOne;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Sees to it that what a partner may still hold is destroyed or given back: asked, reminded once, confirmed, visible to the caseworker. */
@ApplicationScoped
class GivenBack {

    @Inject
    private Returns returns;
    @Inject
    private Referrals referrals;
    @Inject
    private Loop loop;
    @Inject
    private Tasks tasks;
    @Inject
    private Vault vault;
    @Inject
    private People people;
    @Inject
    private Access access;
    @Inject
    private Event<PartnerActed> acted;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Clock clock;

    /** By the partner itself; the sender hears of it a moment later. */
    void confirmedByThem(Referral r, Permit permit) {
        mustBeTakenBack(r);
        returns.confirm(r, null, clock.instant(), permit);
        acted.fire(new PartnerActed(r.id()));
    }

    void heard(Referral r, String saidBy, Permit permit) {
        mustBeTakenBack(r);
        if (returns.of(r.id(), permit).filter(Return::isConfirmed).isPresent()) throw new Stale();
        returns.confirm(r, vault.seal(Words.required("saidBy", saidBy), Return.SAID_BY.at(r.id(), r.survivor()), permit), clock.instant(), permit);
        settled(r, permit);
    }

    private static void mustBeTakenBack(Referral r) {
        if (r.sentAt() == null || !r.sharingEnded()) throw Unacceptable.because("action", "referral.problem.stillShared");
    }

    private void settled(Referral r, Permit permit) {
        tasks.doneFor(r.id(), TaskKind.CONFIRM_DATA_RETURNED, permit);
        returns.followed(r.id(), clock.instant(), permit);
    }

    void hearOfIt() {
        oneByOne.each(returns.news(), id -> {
            Permit permit = access.require(org.amparo.access.Action.RUN_TIMER, id);
            settled(referrals.hold(id, permit).orElseThrow(() -> access.refuse(org.amparo.access.Action.RUN_TIMER, id)), permit);
        });
    }

    /** After a week the partner is asked once more; the sender's own task is late from then on. */
    void remind() {
        oneByOne.each(returns.late(clock.instant().minus(LoopPolicy.CONFIRM_RETURN)), id -> {
            Permit permit = access.require(org.amparo.access.Action.RUN_TIMER, id);
            referrals.find(id, permit).ifPresent(r -> loop.tellPartner(r, NoticeKind.REFERRAL_TAKEN_BACK));
            returns.reminded(id, clock.instant(), permit);
        });
    }

    Lookup<?> lookup(Referral r, Permit permit) {
        return returns.lookup(r.id(), permit);
    }

    /** Null while nothing was asked back. */
    Returned of(Referral r, Permit permit) {
        return returns.of(r.id(), permit).map(back -> new Returned(back.askedAt(), back.confirmedAt(), by(back, r, permit))).orElse(null);
    }

    private String by(Return back, Referral r, Permit permit) {
        if (!back.isConfirmed()) return "";
        if (back.saidBy() != null) return permit.custodian().equals(permit.organisation()) && permit.opens(Compartment.NEEDS_SUPPORT) ? vault.open(back.saidBy(), Return.SAID_BY.at(r.id(), r.survivor()), permit) : "";
        return people.person(back.confirmedBy()).filter(p -> p.organisation().equals(permit.organisation())).map(p -> p.name()).orElse("");
    }
}
