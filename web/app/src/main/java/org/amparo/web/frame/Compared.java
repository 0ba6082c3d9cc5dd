package org.amparo.web.frame;

import java.util.List;

/** One thing as it stands in two versions, each as a reader would say it. */
public record Compared(String what, String one, String other) {

    public Compared {
        one = one == null ? "" : one;
        other = other == null ? "" : other;
    }

    public boolean changed() {
        return !one.equals(other);
    }

    /** What two people wrote differently is all that either has to look at. */
    public static List<Compared> changed(List<Compared> lines) {
        return lines.stream().filter(Compared::changed).toList();
    }
}
