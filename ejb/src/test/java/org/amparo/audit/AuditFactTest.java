package org.amparo.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** The log says that something was opened only when somebody was shown it. */
@Holds(Recommendation.R_45)
class AuditFactTest {

    private final UUID her = UUID.randomUUID();
    private final AuditFact done = new AuditFact(UUID.randomUUID(), Instant.EPOCH, new AuditFact.Who(UUID.randomUUID(), UUID.randomUUID(), "PARTNER", UUID.randomUUID(), "::1"),
            new AuditFact.What("READ_PACKAGE", "READ", "REFERRAL", "IDENTITY,NEEDS_SUPPORT"), new AuditFact.Outcome(AuditFact.Decision.ALLOWED, "PARTNER as RECIPIENT", "1"),
            UUID.randomUUID(), Map.of(her, "IDENTITY,NEEDS_SUPPORT"), UUID.randomUUID());

    @Test
    void whatWasNotDoneOpenedNothing() {
        AuditFact undone = done.rolledBack(UUID.randomUUID());

        assertEquals("", undone.what().compartments());
        assertEquals(Map.of(her, ""), undone.subjects(), "who it was about is on record all the same");
    }

    @Test
    void everythingElseOfItIsOnRecordAsItWas() {
        AuditFact undone = done.rolledBack(UUID.randomUUID());

        assertEquals(AuditFact.Decision.ROLLED_BACK, undone.outcome().decision());
        assertEquals(done.what().action() + done.what().kind() + done.what().purpose(), undone.what().action() + undone.what().kind() + undone.what().purpose());
        assertEquals(done.who(), undone.who());
        assertEquals(done.object(), undone.object());
        assertEquals(done.custodian(), undone.custodian());
    }
}
