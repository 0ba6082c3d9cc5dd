package org.amparo.referral.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One release as it reads on a page: which part, since when, its hash, and what it says. */
public record SharedPart(Stage stage, Instant releasedAt, String sha256, List<SharedItem> items, Instant takenBackAt) implements Serializable {

    public SharedPart {
        items = List.copyOf(items);
    }

    /** The first signs of the hash: enough for two people on the telephone to see that they hold the same paper. */
    public String fingerprint() {
        return sha256 == null ? "" : sha256.substring(0, 8);
    }

    @Override
    public String toString() {
        return "shared part " + stage;
    }
}
