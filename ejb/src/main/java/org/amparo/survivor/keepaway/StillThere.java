package org.amparo.survivor.keepaway;

import java.io.Serializable;
import java.time.Instant;

/** A place of the record that still names somebody who is kept away. @param sure otherwise it only may mean them */
public record StillThere(Spot spot, String about, Instant when, boolean sure) implements Serializable {}
