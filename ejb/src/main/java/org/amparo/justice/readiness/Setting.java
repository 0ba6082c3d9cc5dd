package org.amparo.justice.readiness;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a session is like, as far as it decides what has to be looked at.
 * @param overALink she is seen and heard over a line
 * @param interpreted somebody speaks between her and the others
 * @param placeSince since when the place is the one it is: what was found elsewhere says nothing
 */
public record Setting(boolean overALink, boolean interpreted, Instant start, Instant placeSince) implements Serializable {}
