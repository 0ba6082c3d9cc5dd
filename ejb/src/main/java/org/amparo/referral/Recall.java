package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;

/** Nothing of somebody is to be left anywhere: whatever was ever sent comes back, also what was over long ago. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Recall {

    @Inject
    private Referrals referrals;
    @Inject
    private Returns returns;
    @Inject
    private Loop loop;
    @Inject
    private Clock clock;

    /** No task for anybody here: nobody has her record in hand any more, and the partner's word is counted at the end. */
    public void everything(Permit permit) {
        referrals.everSent(permit).stream().filter(r -> returns.of(r.id(), permit).isEmpty()).forEach(r -> {
            if (r.sharingEnded()) loop.tellPartner(r, NoticeKind.REFERRAL_TAKEN_BACK);
            else loop.takeBack(r, permit);
            returns.ask(r, clock.instant(), permit);
        });
    }

    public Recalled of(Permit permit) {
        var asked = referrals.everSent(permit).stream().map(r -> returns.of(r.id(), permit)).flatMap(Optional::stream).toList();
        return new Recalled(asked.size(), (int) asked.stream().filter(Return::isConfirmed).count());
    }
}
