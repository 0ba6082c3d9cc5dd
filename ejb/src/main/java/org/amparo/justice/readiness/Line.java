package org.amparo.justice.readiness;

/** What a line can carry. In the order of what is possible over it. */
public enum Line {
    GOOD, ENOUGH, SOUND, WEAK;

    /** In kbit/s and milliseconds; what common video calls ask for, with something to spare for whoever speaks between. */
    public static Line of(int down, int up, int trip) {
        int slower = Math.min(down, up);
        if (slower >= 2000 && trip <= 150) return GOOD;
        if (slower >= 600 && trip <= 300) return ENOUGH;
        return slower >= 100 && trip <= 600 ? SOUND : WEAK;
    }
}
