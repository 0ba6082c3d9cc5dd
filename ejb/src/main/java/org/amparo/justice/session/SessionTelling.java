package org.amparo.justice.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.amparo.access.Permit;
import org.amparo.justice.testimony.Allowed;
import org.amparo.justice.testimony.AuthorityKind;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.Interpreted;
import org.amparo.survivor.retelling.PlanTelling;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingId;
import org.amparo.survivor.retelling.TellingLedger;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;

/** Each day is one more telling: planned in the ledger before it, counted after it, spared when it does not come to it (W7.6, R-73). */
@ApplicationScoped
class SessionTelling {

    @Inject
    private TellingLedger ledger;
    @Inject
    private Clock clock;

    RetellingId plan(Allowed allowed, Permit permit) {
        return ledger.plan(new PlanTelling(to(allowed.authority()), null, purpose(allowed.authority()), null, allowed.considered().reuse()), permit);
    }

    boolean mayHappen(HearingSession session, Permit permit) {
        return ledger.mayHappen(session.telling(), permit);
    }

    SessionDetails.Telling standing(HearingSession session, Permit permit) {
        if (ledger.mayHappen(session.telling(), permit)) return SessionDetails.Telling.MAY_HAPPEN;
        return ledger.ahead(session.telling(), permit) ? SessionDetails.Telling.WAITS_FOR_A_LOOK : SessionDetails.Telling.OVER;
    }

    void spared(HearingSession session, Permit permit) {
        if (ledger.ahead(session.telling(), permit)) ledger.spared(session.telling(), permit);
    }

    /** What has happened counts, whatever was planned. */
    void told(HearingSession session, Heard heard, Allowed allowed, Permit permit) {
        Instant now = clock.instant();
        SessionDetails.Times times = session.times();
        int minutes = (int) Math.max(1, Duration.between(times.begunAt(), now).toMinutes() - times.minutesLost());
        Interpreted interpreted = session.setting().interpreted() ? Interpreted.YES : Interpreted.NO;
        HowMuch howMuch = heard.howMuch() == null ? HowMuch.NOT_KNOWN : heard.howMuch();
        var said = new RecordTelling(to(allowed.authority()), null, purpose(allowed.authority()), times.day(now), minutes, interpreted, howMuch,
                heard.distress(), null, heard.avoidable());
        ledger.told(said, ledger.ahead(session.telling(), permit) ? session.telling() : null, permit);
    }

    private static ToldTo to(AuthorityKind authority) {
        return switch (authority) {
            case COURT, SPECIALISED_COURT, INVESTIGATING_JUDGE -> ToldTo.COURT;
            case PROSECUTOR -> ToldTo.PROSECUTOR;
            case POLICE -> ToldTo.POLICE;
            case ASYLUM_AUTHORITY -> ToldTo.ASYLUM_AUTHORITY;
            case LABOUR_AUTHORITY -> ToldTo.LABOUR_AUTHORITY;
            case OTHER -> ToldTo.OTHER;
        };
    }

    private static TellingPurpose purpose(AuthorityKind authority) {
        return switch (authority) {
            case POLICE, PROSECUTOR, INVESTIGATING_JUDGE -> TellingPurpose.INVESTIGATION;
            case ASYLUM_AUTHORITY -> TellingPurpose.ASYLUM;
            case COURT, SPECIALISED_COURT, LABOUR_AUTHORITY, OTHER -> TellingPurpose.HEARING;
        };
    }
}
