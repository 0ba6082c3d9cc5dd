package org.amparo.work;

import java.time.Instant;

/** A minute has passed on this node. For what every node does for itself; shared work is a {@link Job}. */
public record MinuteStruck(Instant at) {}
