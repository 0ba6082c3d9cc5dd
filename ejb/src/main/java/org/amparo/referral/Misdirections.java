package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Permit;
import org.amparo.shared.Unacceptable;

/** A partner says that something should not have reached it: the incident begins, and nothing more can be read there, and nothing is awaited from it. */
@ApplicationScoped
class Misdirections {

    @Inject
    private Breaches breaches;
    @Inject
    private Packages packages;
    @Inject
    private PackageText text;
    @Inject
    private Event<BreachReported> reported;
    @Inject
    private Clock clock;

    void report(Referral r, ReportMisdirected report, Permit permit) {
        if (r.sharingEnded()) throw Unacceptable.because("action", "referral.problem.noLongerShared");
        text.say(r, MessageKind.MISDIRECTED, report.note(), permit);
        breaches.add(Breach.reported(r, BreachKind.MISDIRECTED_SAYS_PARTNER, clock.instant(), permit), permit);
        r.sharingEnded(clock.instant());
        r.owesAnswerBy(null);
        packages.takeBackOwn(r.id(), permit);
        reported.fire(new BreachReported(r.id()));
    }
}
