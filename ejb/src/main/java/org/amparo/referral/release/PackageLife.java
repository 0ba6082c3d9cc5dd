package org.amparo.referral.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Codes;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.DataItem;

/** What becomes of a package once it was made: the name follows a yes, a question gets its answer, a time runs out, all of it comes back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PackageLife {

    @Inject
    private Packages packages;
    @Inject
    private Clock clock;

    /** Shows the identity to a partner that has just said yes, if consent still runs, and hides it when the yes was a wrong click. */
    public void settleIdentity(ReferralId id, Permit permit) {
        packages.settleIdentity(id, permit);
    }

    /** Everything the partner could read of it, from this moment. */
    public void takeBack(ReferralId id, Permit permit) {
        takeBack(id, clock.instant(), permit);
    }

    public void takeBack(ReferralId id, Instant at, Permit permit) {
        packages.takeBack(id, at, permit);
    }

    /** Shown again what was hidden at that moment, and only that. */
    public void giveBack(ReferralId id, Instant hiddenAt, Permit permit) {
        packages.giveBack(id, hiddenAt, permit);
    }

    /** The same by the partner's own act. */
    public void takeBackOwn(ReferralId id, Permit permit) {
        packages.takeBackOwn(id, permit);
    }

    /** What her new answer no longer covers comes back, and only that. */
    public void keepOnly(ReferralId id, Set<DataItem> agreed, Permit permit) {
        for (Release release : packages.releases(id, permit))
            if (!agreed.containsAll(items(release))) packages.takeBack(release, clock.instant(), permit);
    }

    /** @param until null for as long as it is shared */
    public void readableUntil(ReferralId id, Instant until, Permit permit) {
        packages.readableUntil(id, until, permit);
    }

    /** In codes; nothing sealed is opened. */
    public PackageItems items(ReferralId id, Permit permit) {
        Instant now = clock.instant();
        Set<DataItem> out = EnumSet.noneOf(DataItem.class);
        Set<DataItem> waiting = EnumSet.noneOf(DataItem.class);
        for (Release release : packages.releases(id, permit)) {
            if (release.inForce(now)) out.addAll(items(release));
            else if (release.releasedAt() == null && release.takenBackAt() == null) waiting.addAll(items(release));
        }
        return new PackageItems(out, waiting);
    }

    private static Set<DataItem> items(Release release) {
        return Codes.read(DataItem.class, release.items());
    }

    public boolean awaitsAnswer(UUID question, ReferralId of, Permit permit) {
        return packages.question(question, permit).filter(q -> q.answer() == null && q.referral().equals(of)).isPresent();
    }

    /** @param addendum what left with the answer, or null @return whether no question is open any more */
    public boolean answered(UUID question, ReferralId of, AnswerKind kind, UUID addendum, Permit permit) {
        packages.question(question, permit).orElseThrow().answered(kind, addendum, permit.holder(), clock.instant());
        return packages.questions(of, permit).stream().allMatch(q -> q.answer() != null);
    }
}
