package org.amparo.survivor.retelling;

import org.amparo.access.Permit;

/**
 * For the areas whose acts make her tell it: an interview, a hearing. Asked inside their own act; under a permit that opens TRAFFICKING_HISTORY
 * where words are written down, and otherwise under any that is about her. The thresholds are the same for everybody (W7.6), and nothing is
 * told to the whole team: whoever asks says what they may know.
 */
public interface TellingLedger {

    /** What to say before another one is planned. */
    RetellingPolicy.Advice advice(Permit permit);

    /** Planned, or waiting until a supervisor has looked; {@link #mayHappen} tells which. */
    RetellingId plan(PlanTelling plan, Permit permit);

    boolean mayHappen(RetellingId id, Permit permit);

    /** It has neither happened nor been spared. */
    boolean ahead(RetellingId id, Permit permit);

    /** Whether this is an answer to the offer of what exists: that there is nothing is none where there is something. */
    boolean reuseOffered(Reuse answer, Permit permit);

    /** It happened; never refused for its number. @param planned the plan it fulfils, or null */
    RetellingId told(RecordTelling said, RetellingId planned, Permit permit);

    /** It need not happen: something that exists was used, or she does not want it. */
    void spared(RetellingId planned, Permit permit);
}
