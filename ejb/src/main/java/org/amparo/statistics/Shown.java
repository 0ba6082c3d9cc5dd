package org.amparo.statistics;

import java.util.Collections;
import java.util.List;

/** A number and the parts it is made of, as far as they may be shown; null is what stays unsaid. */
record Shown(Integer all, List<Integer> parts) {

    Shown {
        parts = Collections.unmodifiableList(parts);
    }
}
