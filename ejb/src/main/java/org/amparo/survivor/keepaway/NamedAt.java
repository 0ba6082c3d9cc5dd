package org.amparo.survivor.keepaway;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.amparo.shared.Id;

/** Words of a record that may name somebody as help. Lives for one request. @param about what they belong to @param when a meeting is; otherwise null */
public record NamedAt(Spot spot, Id about, Instant when, List<String> texts) {

    public NamedAt {
        texts = texts.stream().filter(Objects::nonNull).toList();
    }

    @Override
    public String toString() {
        return spot + " " + about;
    }
}
