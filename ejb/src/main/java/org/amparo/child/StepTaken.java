package org.amparo.child;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/** One step that was taken, as it is read again. */
public record StepTaken(Track track, String action, Enum<?> to, Views views, Set<Assurance> seenTo, Set<Strain> strains, Instant at) implements Serializable {}
