package org.amparo.work.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.FirstTalk;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed comes back as it was typed, to the one who typed it, and goes after a month. */
class DraftIT extends InContainer {

    @Inject
    private FirstTalk talk;
    @Inject
    private DraftService drafts;
    @Inject
    private OldDrafts old;
    @Inject
    private SystemWork work;

    private Someone worker;
    private Someone other;
    private SurvivorId her;

    @BeforeEach
    void somebodyTalksWithHer() {
        OrganisationId house = OrganisationId.fresh();
        worker = Someone.joins(house, Role.CASEWORKER);
        other = Someone.joins(house, Role.CASEWORKER);
        her = talk.begins(worker);
    }

    private Optional<Map<String, String>> read(Someone by) {
        return by.does(() -> drafts.read(her, "casework.needs").map(Draft::fields));
    }

    private void keep(Map<String, String> fields) {
        worker.does(() -> drafts.keep(her, "casework.needs", fields));
    }

    @Test
    void itComesBackAsTypedAndTheNewerTakesThePlaceOfTheOlder() {
        keep(Map.of("words0", "a"));
        Map<String, String> typed = Map.of("words0", "e\u0301 \u202Eabc\n<b>'\"\\", "domain0", "LEGAL");
        keep(typed);

        assertEquals(Optional.of(typed), read(worker));
    }

    @Test
    void nobodyElseGetsIt() {
        keep(Map.of("words0", "a"));

        assertThrows(Refusal.class, () -> read(other));
    }

    @Test
    void whenItIsSavedTheDraftIsGone() {
        keep(Map.of("words0", "a"));
        worker.does(() -> {
            drafts.drop(her, "casework.needs");
            return null;
        });

        assertEquals(Optional.empty(), read(worker));
    }

    @Test
    void afterAMonthItIsGone() {
        keep(Map.of("words0", "a"));

        TestClock.later(Duration.ofDays(29), this::tidy);
        assertEquals(1, read(worker).map(Map::size).orElse(0));
        TestClock.later(Duration.ofDays(31), this::tidy);
        assertEquals(Optional.empty(), read(worker));
    }

    private void tidy() {
        Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), old::run));
    }
}
