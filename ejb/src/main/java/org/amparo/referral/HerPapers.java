package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.partner.PartnerFacts;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.DataItem;

/** Says in codes what stands on the paper she takes home; nothing sealed is opened for it. */
@ApplicationScoped
class HerPapers {

    @Inject
    private Packages packages;
    @Inject
    private Survivors survivors;
    @Inject
    private Directory directory;
    @Inject
    private Clock clock;

    HerPaper of(Referral r, Permit permit) {
        if (r.sentAt() == null) throw Unacceptable.because("paper", "referral.problem.notReady");
        Instant now = clock.instant();
        Set<DataItem> out = EnumSet.noneOf(DataItem.class);
        Set<DataItem> afterYes = EnumSet.noneOf(DataItem.class);
        for (Release release : packages.releases(r.id(), permit)) {
            Set<DataItem> items = Codes.read(release.items(), DataItem.class);
            if (release.inForce(now)) out.addAll(items);
            else if (release.releasedAt() == null && release.takenBackAt() == null && ReferralWorkflow.OPEN.contains(r.state())) afterYes.addAll(items);
        }
        afterYes.removeAll(out);
        return new HerPaper(survivors.face(permit).language(), r.recipient().flatMap(directory::organisation).map(PartnerFacts::name).orElse(""),
                Inboxes.domains(r.domains()), r.sentAt(), r.agreement().map(Agreement::until).orElse(null), out, afterYes);
    }
}
