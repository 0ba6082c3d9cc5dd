package org.amparo.referral.loop;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Actor;

/** A step somebody took; the name is given for colleagues only. */
public record PastStep(Action action, State to, Actor as, String by, Instant at, String reason, boolean correction) implements Serializable {}
