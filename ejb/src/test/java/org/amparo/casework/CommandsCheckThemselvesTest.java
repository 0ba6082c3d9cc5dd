package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.WriteNote;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsCheckThemselvesTest {

    private static final StaffId ANA = new StaffId(java.util.UUID.fromString("018f0000-0000-7000-8000-0000000000a1"));
    private static final StaffId BEA = new StaffId(java.util.UUID.fromString("018f0000-0000-7000-8000-0000000000b2"));

    private static List<String> fields(Executable act) {
        return assertThrows(Unacceptable.class, act).problems().stream().map(Unacceptable.Problem::field).toList();
    }

    @Test
    @Holds(Recommendation.R_133)
    void aCaseIsNeverOpenedWithoutALeadAndADeputy() {
        assertEquals(List.of("lead", "deputy"), fields(() -> new OpenCase(null, null, null, null)));
        assertEquals(List.of("deputy"), fields(() -> new OpenCase(null, null, ANA, ANA)));
        assertEquals(CaseType.NOT_ASSESSED, new OpenCase(null, null, ANA, BEA).type());
    }

    @Test
    @Holds(Recommendation.R_133)
    void nobodyIsReplacedWithoutSayingHowSheLearnsOfIt() {
        assertEquals(List.of("told"), fields(() -> new Reassign(CaseId.fresh(), ANA, BEA, TeamReason.WORKLOAD, null, 0)));
        assertEquals(List.of("deputy"), fields(() -> new Reassign(CaseId.fresh(), ANA, ANA, TeamReason.WORKLOAD, Told.INTRODUCED, 0)));
    }

    @Test
    void aNeedIsHerWordsAndADomainAndNothingElseIsRequired() {
        assertEquals(List.of("words", "domain"), fields(() -> new RecordNeed(null, null, "  ", null, null)));

        RecordNeed need = new RecordNeed(NeedDomain.LEGAL, null, "a lawyer", " ", null);

        assertEquals(Priority.NORMAL, need.urgency());
        assertNull(need.wish());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aRatingIsFromNothingToTen(int rating) {
        assertEquals(List.of("rating"), fields(() -> new RecordNeed(NeedDomain.LEGAL, null, "a lawyer", null, rating)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "\ud800", "\uffff", "\u202eabc"})
    void whatCannotBeShownAgainIsRefusedNotChanged(String text) {
        assertEquals(List.of("words"), fields(() -> new WriteNote("a" + text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200fabc", "e\u0301", "\ud83d\ude00", "'; drop table note --", "<b>&amp;", "%s%n", "سلام"})
    void everythingElseStaysAsTyped(String text) {
        assertEquals(text, new WriteNote(text).words());
    }

    @Test
    void tenThousandCharactersAreKeptAndOneMoreIsRefused() {
        assertEquals(10_000, new WriteNote("x".repeat(10_000)).words().length());
        assertEquals(List.of("words"), fields(() -> new WriteNote("x".repeat(10_001))));
    }

    @Test
    void aTaskOfNoKnownKindSaysWhatItIs() {
        Instant noon = Instant.parse("2026-11-21T12:00:00Z");

        assertEquals(List.of("note"), fields(() -> new AddTask(TaskKind.OTHER, noon, null, null, null)));
        assertEquals(List.of("kind", "due"), fields(() -> new AddTask(null, null, null, null, null)));
        assertEquals(Priority.NORMAL, new AddTask(TaskKind.CHECK_IN, noon, null, null, null).priority());
    }

    @Test
    void aReasonIsNeededToClose() {
        assertEquals(List.of("reason"), fields(() -> new CloseCase(CaseId.fresh(), null, null, 0)));
    }

    @Test
    void commandsPrintNoWords() {
        String secret = "a sister in Lagos";

        assertFalse(new RecordNeed(NeedDomain.LEGAL, null, secret, secret, null).toString().contains("sister"));
        assertFalse(new WriteNote(secret).toString().contains("sister"));
        assertTrue(new AddTask(TaskKind.OTHER, Instant.EPOCH, null, null, secret).toString().contains("OTHER"));
        assertFalse(new AddTask(TaskKind.OTHER, Instant.EPOCH, null, null, secret).toString().contains("sister"));
    }
}
