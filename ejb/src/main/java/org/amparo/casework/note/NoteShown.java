package org.amparo.casework.note;

import java.time.Instant;
import java.util.List;
import org.amparo.shared.NoteId;
import org.amparo.shared.StaffId;

/** A note as the care team reads it: as it holds now, and everything it said before. Lives for one request. */
public record NoteShown(NoteId id, Version first, List<Version> corrections) {

    /** What was written, when and by whom. */
    public record Version(String words, Instant at, StaffId by, String byName) {

        @Override
        public String toString() {
            return "words of " + at;
        }
    }

    public NoteShown {
        corrections = List.copyOf(corrections);
    }

    public Version now() {
        return corrections.isEmpty() ? first : corrections.get(corrections.size() - 1);
    }

    public boolean corrected() {
        return !corrections.isEmpty();
    }

    /** The version that no longer holds, newest first. */
    public List<Version> before() {
        if (corrections.isEmpty()) return List.of();
        List<Version> all = new java.util.ArrayList<>(corrections.subList(0, corrections.size() - 1).reversed());
        all.add(first);
        return all;
    }

    public boolean writtenBy(StaffId who) {
        return first.by().equals(who);
    }

    @Override
    public String toString() {
        return "note " + id;
    }
}
