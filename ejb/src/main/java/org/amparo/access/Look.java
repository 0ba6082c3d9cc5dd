package org.amparo.access;

import java.io.Serializable;
import java.util.UUID;

/** Something was shown: by which act, and whose. Ids only, so that a page may remember it between requests. */
public record Look(Action action, UUID subject) implements Serializable {}
