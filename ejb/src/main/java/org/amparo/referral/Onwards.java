package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.codelist.ConditionWords;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.loop.Words;
import org.amparo.shared.Id;
import org.amparo.shared.Lookup;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Vault;

/** Onward referrals: the partner asks, she decides, and only the sender begins one, under a consent that is newer than the asking (W5.1, R-39). */
@ApplicationScoped
class Onwards {

    private static final int MOST = 25;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private PageAct page;
    @Inject
    private Vault vault;
    @Inject
    private Referrals referrals;
    @Inject
    private Again again;
    @Inject
    private WhatFollows follows;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private record OnwardsOf(ReferralId referral) {}

    void ask(Referral r, String words, Permit permit) {
        if (open(r, permit).isPresent()) throw Unacceptable.because("onward", "referral.problem.onwardAsked");
        UUID id = Id.next();
        var sealed = vault.sealForPackage(r.id(), Words.required("onward", words), Onward.WORDS.at(id, r.survivor()), permit);
        entities.persist(new Onward(id, r, sealed, clock.instant(), permit));
        if (ConditionWords.in(words)) {
            referrals.raiseConcern(r.id(), permit);
            follows.tellOfConcern(r);
        }
        follows.reachable(r, permit).forEach(who -> notices.tell(who, NoticeKind.REFERRAL_QUESTION, r.id()));
    }

    /** A draft like any other: she chooses where to, sees what would go, and is asked anew. */
    ReferralId begin(Referral r, Permit permit) {
        Onward asked = asked(r, permit);
        ReferralId next = again.onward(r, permit);
        asked.answered(permit.holder(), clock.instant(), next);
        return next;
    }

    /** She does not want it, or it was arranged in another way; the partner is not told which. */
    void settle(Referral r, Permit permit) {
        asked(r, permit).answered(permit.holder(), clock.instant(), null);
    }

    /** A colleague may have answered first. */
    private Onward asked(Referral r, Permit permit) {
        return open(r, permit).orElseThrow(Stale::new);
    }

    private Optional<Onward> open(Referral r, Permit permit) {
        return all(r, permit).stream().filter(Onward::isOpen).findFirst();
    }

    private List<Onward> all(Referral r, Permit permit) {
        return lookup(r, permit).rows(() -> entities.createQuery("select o from Onward o where o.referral = :id order by o.id", Onward.class)
                .setParameter("id", r.id().value()).setMaxResults(MOST).getResultList());
    }

    Lookup<Onward> lookup(Referral r, Permit permit) {
        permit.mustCover(r.survivor());
        return lookup(r);
    }

    /** The same before anything of it is opened. */
    Lookup<Onward> lookup(Referral r, ListPermit leave) {
        leave.mustBeAbout(r.survivor());
        return lookup(r);
    }

    private Lookup<Onward> lookup(Referral r) {
        return page.once(new OnwardsOf(r.id()), () -> Lookup.of(Onward.class, "amparo.referral_onward t where t.referral_id = ?", "t.onward_id", MOST, r.id().value()));
    }

    List<AskedOnward> of(Referral r, boolean sender, Permit permit) {
        return all(r, permit).stream().map(o -> new AskedOnward(vault.openFromPackage(r.id(), o.words(), Onward.WORDS.at(o.id(), r.survivor()), permit),
                o.askedAt(), o.answeredAt(), sender ? o.next() : null)).toList();
    }
}
