package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.partner.PartnerFacts;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.release.PackageItems;
import org.amparo.referral.release.PackageLife;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.DataItem;

/** Says in codes what stands on the paper she takes home; nothing sealed is opened for it. */
@ApplicationScoped
class HerPapers {

    @Inject
    private PackageLife packages;
    @Inject
    private Survivors survivors;
    @Inject
    private Directory directory;

    HerPaper of(Referral r, Permit permit) {
        if (r.sentAt() == null) throw Unacceptable.because("paper", "referral.problem.notReady");
        PackageItems items = packages.items(r.id(), permit);
        Set<DataItem> afterYes = EnumSet.noneOf(DataItem.class);
        if (ReferralWorkflow.OPEN.contains(r.state())) afterYes.addAll(items.waiting());
        afterYes.removeAll(items.out());
        return new HerPaper(survivors.face(permit).language(), r.recipient().flatMap(directory::organisation).map(PartnerFacts::name).orElse(""),
                r.domains(), r.sentAt(), r.agreement().map(Agreement::until).orElse(null), items.out(), afterYes);
    }
}
