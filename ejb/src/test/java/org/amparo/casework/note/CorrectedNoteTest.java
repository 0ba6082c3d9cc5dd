package org.amparo.casework.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.NoteId;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

class CorrectedNoteTest {

    private static final StaffId ANA = new StaffId(UUID.fromString("018f0000-0000-7000-8000-0000000000a1"));

    private static NoteShown.Version said(String words) {
        return new NoteShown.Version(words, Instant.EPOCH, ANA, "Ana");
    }

    @Test
    void holdsAsLastCorrectedAndKeepsEverythingItSaidBefore() {
        NoteShown note = new NoteShown(NoteId.fresh(), said("first"), List.of(said("second"), said("third")));

        assertEquals("third", note.now().words());
        assertEquals(List.of("second", "first"), note.before().stream().map(NoteShown.Version::words).toList());
        assertTrue(note.corrected());
    }

    @Test
    void withoutACorrectionThereIsNothingBefore() {
        NoteShown note = new NoteShown(NoteId.fresh(), said("only"), List.of());

        assertEquals(List.of(), note.before());
        assertFalse(note.corrected());
    }

    @Test
    void printsNothingThatWasWritten() {
        assertFalse(new NoteShown(NoteId.fresh(), said("secret"), List.of()).toString().contains("secret"));
    }
}
