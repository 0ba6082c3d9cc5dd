package org.amparo.statistics;

import java.util.List;

/**
 * How many people named one factor or showed one sign; null is what stays unsaid.
 *
 * @param whole false where {@code house} is the least it can be; @param ours in the reader's own units, in their order; @param outcomes of the whole house, in the order of the outcomes; empty for a factor
 */
public record Line(Enum<?> what, Integer house, boolean whole, List<Integer> ours, List<Integer> outcomes) {

    /** Whether there is anything to show of it at all. */
    public boolean said() {
        return house != null;
    }
}
