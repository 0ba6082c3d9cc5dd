package org.amparo.justice.orientation;

import java.time.Instant;
import java.util.Set;

/** One talk as it is read. Lives for one request. */
public record TalkDetails(Set<Topic> topics, String language, String interpreter, TeachBack teachBack, String questions, String answers, Instant at) {

    public TalkDetails {
        topics = Set.copyOf(topics);
    }

    @Override
    public String toString() {
        return "a talk of " + at;
    }
}
