package org.amparo.work;

import org.amparo.access.Permit;

/**
 * She lives somewhere else from now on, or is about to: a shelter begins or ends, a child is placed, a journey is planned (W2). Fired by whoever records it, in the
 * same act.
 *
 * @param afterAnEvent something was recorded in the same act by which no earlier plan holds any more
 */
public record MovesHome(Permit permit, boolean afterAnEvent) {}
