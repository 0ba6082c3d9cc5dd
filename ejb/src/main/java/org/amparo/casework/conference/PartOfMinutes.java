package org.amparo.casework.conference;

import java.time.Instant;
import java.util.List;

/** What one organisation may take away of the minutes: the points its consent names, and nothing else. Lives for one request. */
public record PartOfMinutes(ConferenceRow conference, String partner, List<PointShown> points, int keptBack, Instant sealed) {

    public PartOfMinutes {
        points = List.copyOf(points);
    }

    @Override
    public String toString() {
        return "part of the minutes of " + conference.id();
    }
}
