package org.amparo.calendar.booking;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.amparo.calendar.interpreter.Obstacle;
import org.amparo.codelist.Adjustment;

/**
 * What was found when a booking was looked at.
 * @param warnings may be talked over with her; @param obstacles may not: somebody else has to interpret
 * @param otherPlaces that do the same and have what is missing here
 */
public record Checked(Set<Warning> warnings, Set<Obstacle> obstacles, Set<Adjustment> unmet, List<MeetingPlace> otherPlaces) implements Serializable {

    public Checked {
        warnings = Set.copyOf(warnings);
        obstacles = Set.copyOf(obstacles);
        unmet = Set.copyOf(unmet);
        otherPlaces = List.copyOf(otherPlaces);
    }
}
