package org.amparo.review;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.audit.AuditFact;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.InboxService;
import org.amparo.referral.Referring;
import org.amparo.referral.Referring.World;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.RefusalLimit;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** A login that guesses addresses is refused each time; whoever oversees hears of it once a day, and reads what was refused. */
@Holds(Recommendation.R_45)
class RefusalWatchIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private InboxService inbox;
    @Inject
    private ReceivedService received;
    @Inject
    private RefusalWatch watch;
    @Inject
    private RefusalLimit limit;
    @Inject
    private AccessLogService log;
    @Inject
    private Access access;

    @Test
    void aPartnersGuessesAreToldOnceADayToTheHousesThatReferToIt() {
        World w = story.world();
        story.sent(w);
        does(w.pia(), () -> received.inbox(InboxTab.DONE, null));
        Someone elsewhere = Someone.joins(OrganisationId.fresh(), Role.SUPERVISOR);
        guesses(w.pia(), limit.anHour() - 1);
        strikes();
        assertEquals(0, told(w.supervisor(), w.pia()), "a slip is nobody's business");

        guesses(w.pia(), 1);
        strikes();
        strikes();

        assertEquals(1, told(w.supervisor(), w.pia()), "once, however often the clock strikes");
        assertEquals(0, told(elsewhere, w.pia()), "no other house");
        assertEquals(0, told(w.pia(), w.pia()));
        assertEquals(0, told(w.worker(), w.pia()));
        assertEquals(limit.anHour(), refusals(w.supervisor(), w.pia()), "the log shows each of them");
        assertEquals(0, refusals(elsewhere, w.pia()));
        assertEquals(0, w.worker().counts("select count(*) from amparo.audit_fact where actor = ?1", w.pia().id().value()), "nobody but supervisors");
        assertEquals(limit.anHour(), w.supervisor().counts("select count(*) from amparo.audit_fact where actor = ?1 and custodian = ?2", w.pia().id().value(), w.pia().organisation().value()),
                "and of the partner's own log nothing but what was refused");

        TestClock.later(Duration.ofHours(25), () -> {
            strikes();
            assertEquals(1, told(w.supervisor(), w.pia()), "what is over is not told again");
            guesses(w.pia(), limit.anHour());
            strikes();
        });
        assertEquals(2, told(w.supervisor(), w.pia()), "and on another day anew");
    }

    /** Somebody of the house, too; and never the one it is about. */
    @Test
    void aSupervisorWhoIsRefusedIsToldToTheOthers() {
        OrganisationId house = OrganisationId.fresh();
        Someone curious = Someone.joins(house, Role.SUPERVISOR);
        Someone other = Someone.joins(house, Role.SUPERVISOR);
        for (int i = 0; i < limit.anHour(); i++) assertThrows(Refusal.class, () -> curious.together(e -> access.require(Action.READ_CASE, ReferralId.fresh())));

        strikes();

        assertEquals(1, told(other, curious));
        assertEquals(0, told(curious, curious));
    }

    private void guesses(Someone who, int often) {
        for (int i = 0; i < often; i++) assertThrows(Refusal.class, () -> who.does(() -> inbox.open(ReferralId.fresh())));
    }

    private void strikes() {
        Someone.system(e -> {
            watch.run(access.require(Action.RUN_TIMER));
            return null;
        });
    }

    private static long told(Someone who, Someone about) {
        return Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'REFUSED_OFTEN' and ref = ?2", who.id().value(), about.id().value());
    }

    private long refusals(Someone reader, Someone of) {
        List<LogEntry> shown = reader.does(() -> log.search(new LogSearch(null, null, null, null, null, AuditFact.Decision.REFUSED, null), null)).rows();
        return shown.stream().filter(entry -> entry.fact().actor().equals(of.id().value())).count();
    }
}
