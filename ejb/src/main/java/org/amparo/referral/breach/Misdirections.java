package org.amparo.referral.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Permit;
import org.amparo.referral.GoneWrong;
import org.amparo.referral.ReferralFacts;
import org.amparo.shared.Unacceptable;

/** A partner says that something should not have reached it: the incident begins, and nothing more can be read there, and nothing is awaited from it. */
@ApplicationScoped
class Misdirections {

    @Inject
    private Breaches breaches;
    @Inject
    private GoneWrong wrong;
    @Inject
    private Event<BreachReported> reported;
    @Inject
    private Clock clock;

    void report(ReferralFacts r, ReportMisdirected report, Permit permit) {
        if (r.sharingEnded()) throw Unacceptable.because("action", "referral.problem.noLongerShared");
        breaches.add(Breach.reported(r, BreachKind.MISDIRECTED_SAYS_PARTNER, clock.instant(), permit), permit);
        wrong.notTheirs(r.id(), report.note(), permit);
        reported.fire(new BreachReported(r.id()));
    }
}
