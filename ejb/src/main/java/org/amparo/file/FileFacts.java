package org.amparo.file;

import java.io.Serializable;
import java.time.Instant;

/** What there is to say about a file without opening it. @param scanned by a scanner, and not only let through because there is none */
public record FileFacts(FileId id, FileKind kind, FileState state, boolean scanned, int bytes, Instant storedAt) implements Serializable {

    public boolean released() {
        return state == FileState.RELEASED;
    }

    public boolean held() {
        return state == FileState.HELD;
    }

    /** In whole units, as people say it; never nothing. */
    public int kilobytes() {
        return Math.max(1, Math.round(bytes / 1024f));
    }
}
