package org.amparo.survivor;

import org.amparo.shared.SurvivorId;

/** What is known of her, with the version it was read in, so that nobody overwrites what somebody else has just heard. */
public record Known(SurvivorId survivor, Portrait portrait, boolean childRules, AgeBand ageBand, long version) {

    @Override
    public String toString() {
        return "what is known of " + survivor;
    }
}
