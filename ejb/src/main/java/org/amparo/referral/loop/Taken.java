package org.amparo.referral.loop;

import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Actor;

/** A step that the table allowed. */
public record Taken(State from, Action action, State to, Actor as, String reason, boolean correction) {}
