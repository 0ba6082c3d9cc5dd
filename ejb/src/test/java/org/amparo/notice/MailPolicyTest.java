package org.amparo.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

class MailPolicyTest {

    @Test
    @Holds(Recommendation.R_120)
    void inPracticeNoMailLeavesTheMachine() {
        for (String here : List.of("localhost", "127.0.0.1", "127.12.0.1", "::1")) assertTrue(MailPolicy.mayGoTo(here, true), here);
        for (String away : List.of("mail.example.org", "localhost.example.org", "10.0.0.1", "127.0.0.1.example.org", ""))
            assertFalse(MailPolicy.mayGoTo(away, true), away);
        assertFalse(MailPolicy.mayGoTo(null, true));
        assertTrue(MailPolicy.mayGoTo("mail.example.org", false));
    }

    private static final Instant NOW = Instant.parse("2026-11-21T22:00:00Z");

    @Test
    void aFailedMailIsTriedAgainLaterEachTimeAndGivenUpWithinADay() {
        List<Duration> waits = new ArrayList<>();
        Optional<Instant> next = MailPolicy.again(1, NOW);
        for (int tries = 1; next.isPresent(); next = MailPolicy.again(++tries, NOW)) waits.add(Duration.between(NOW, next.get()));

        assertEquals(MailPolicy.MOST_TRIES - 1, waits.size());
        assertEquals(Duration.ofMinutes(1), waits.get(0));
        for (int i = 1; i < waits.size(); i++) assertTrue(waits.get(i).compareTo(waits.get(i - 1)) >= 0, waits.toString());
        Duration all = waits.stream().reduce(Duration.ZERO, Duration::plus);
        assertTrue(all.compareTo(Duration.ofHours(2)) > 0 && all.compareTo(Duration.ofDays(1)) < 0, all.toString());
    }
}
