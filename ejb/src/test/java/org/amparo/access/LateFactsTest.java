package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.amparo.audit.AuditFact;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact that cannot be written leaves a trace all the same. */
@Holds(Recommendation.R_45)
class LateFactsTest {

    private final List<String> said = new ArrayList<>();
    private final Logger log = Logger.getLogger(LateFacts.class.getName());
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            said.add(new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final AuditFact fact = new AuditFact(UUID.randomUUID(), Instant.EPOCH, new AuditFact.Who(UUID.randomUUID(), UUID.randomUUID(), "CASEWORKER", UUID.randomUUID(), "::1"),
            new AuditFact.What("READ_CASE", "READ", "CARE", "IDENTITY"), new AuditFact.Outcome(AuditFact.Decision.ROLLED_BACK, "CASEWORKER as LEAD", "1"),
            UUID.randomUUID(), Map.of(UUID.randomUUID(), "IDENTITY"), null);

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(ear);
    }

    @AfterEach
    void stop() {
        log.removeHandler(ear);
        log.setUseParentHandlers(true);
    }

    @Test
    void whatCannotBeWrittenIsSaidWithItsCodeAndItsIdAndNoMessage() {
        assertFalse(LateFacts.write(fact, f -> {
            throw new IllegalStateException("insert into audit_fact: Marisol Quispe");
        }));

        assertEquals(1, said.size());
        for (String part : List.of(LateFacts.CODE, fact.id().toString(), fact.who().actor().toString(), fact.subjects().keySet().iterator().next().toString(), "READ_CASE", "IllegalStateException"))
            assertTrue(said.get(0).contains(part), part + " in " + said.get(0));
        assertFalse(said.get(0).contains("Marisol"));
    }

    @Test
    void aStumbleIsTriedAgainAndNothingIsSaid() {
        AtomicInteger tries = new AtomicInteger();
        assertTrue(LateFacts.write(fact, f -> {
            if (tries.incrementAndGet() < LateFacts.TRIES) throw new IllegalStateException("not now");
        }));
        assertEquals(LateFacts.TRIES, tries.get());
        assertEquals(List.of(), said);
    }
}
