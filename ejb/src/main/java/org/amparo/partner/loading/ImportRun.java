package org.amparo.partner.loading;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amparo.shared.StaffId;

/** One file and what became of it. */
public record ImportRun(ImportId id, String fileName, ImportState state, StaffId uploadedBy, Instant uploadedAt, Instant touchedAt, Instant appliedAt,
                        Progress progress, Counts counts, Trouble trouble, long version) implements Serializable {

    static final Duration SILENCE = Duration.ofMinutes(10);

    public record Progress(int done, int total) implements Serializable {

        public int percent() {
            return total == 0 ? 0 : (int) (100L * done / total);
        }
    }

    public record Counts(int added, int changed, int unchanged, int errors, int warnings, int notes) implements Serializable {}

    /** Why it could not be read or stored: a message key and its words. */
    public record Trouble(String key, List<String> words) implements Serializable {}

    /** The server was stopped in the middle: nothing was stored, the file is to be given again. */
    public boolean interrupted(Instant now) {
        return state.atWork() && touchedAt.plus(SILENCE).isBefore(now);
    }
}
