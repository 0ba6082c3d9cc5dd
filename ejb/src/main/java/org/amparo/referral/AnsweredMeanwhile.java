package org.amparo.referral;

import java.time.Instant;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;

/** A colleague was quicker. Nothing was written; the page says who did what, and when. */
public class AnsweredMeanwhile extends Stale {

    private static final long serialVersionUID = 1L;

    private final StaffId who;
    private final String name;
    private final Action did;
    private final Instant at;

    AnsweredMeanwhile(StaffId who, String name, Action did, Instant at) {
        this.who = who;
        this.name = name;
        this.did = did;
        this.at = at;
    }

    public StaffId who() {
        return who;
    }

    /** As colleagues know her; empty when the other organisation did it. */
    public String name() {
        return name;
    }

    public Action did() {
        return did;
    }

    public Instant at() {
        return at;
    }
}
