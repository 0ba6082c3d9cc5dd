package org.amparo.e2e.ceilings;

import java.util.Locale;
import org.amparo.e2e.Somebody;

/** Whoever opens pages, by the column of {@code access/surfaces.csv}; a deputy opens what whoever leads opens, and those whom she keeps away what their colleagues do. */
enum Reader {
    LEAD(Somebody.CARLA), RECIPIENT(Somebody.PIA), FIRST_CONTACT(Somebody.FIONA), LEGAL(Somebody.LEILA), SUPERVISOR(Somebody.SAM),
    ADMINISTRATOR(Somebody.ADAM), COMPLAINTS(Somebody.OMAR), STATISTICS(Somebody.STELLA), MONITOR(Somebody.MONA);

    private final Somebody who;

    Reader(Somebody who) { this.who = who; }

    Somebody who() { return who; }

    String column() { return name().toLowerCase(Locale.ROOT); }
}
