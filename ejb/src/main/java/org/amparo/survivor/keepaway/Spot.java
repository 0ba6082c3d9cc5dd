package org.amparo.survivor.keepaway;

/** Where help is named, for a page that leads there. */
public enum Spot {
    SAFETY_PLAN, PLAN, APPOINTMENT, WAY, CHILD_MATTER, CONSENT;

    private static final String SEVERAL = "\\d+$";

    /** The kind of place that a field is, whichever of several like it: what is said of a name in one holds in no other. */
    String place(String field) {
        return name() + "." + field.replaceFirst(SEVERAL, "");
    }

    static Spot of(String place) {
        return valueOf(place.substring(0, place.indexOf('.')));
    }
}
