package org.amparo.referral;

import org.amparo.referral.ReferralWorkflow.Action;
import org.amparo.referral.ReferralWorkflow.State;
import org.amparo.shared.Actor;

/** A step that the table allowed. */
record Taken(State from, Action action, State to, Actor as, String reason, boolean correction) {}
