package org.amparo.partner.listing;

import java.io.Serializable;

/** A point on the map. Out of range is not a point. */
public record Coordinates(double latitude, double longitude) implements Serializable {

    public Coordinates {
        if (!inRange(latitude, longitude)) throw new IllegalArgumentException("no such point");
    }

    public static boolean inRange(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}
