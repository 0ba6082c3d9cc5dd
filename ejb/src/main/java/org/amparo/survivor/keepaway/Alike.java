package org.amparo.survivor.keepaway;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An account that sounds like somebody kept away, as the supervisor's list shows it: the account, not the record. */
public record Alike(UUID id, boolean organisation, String account, Instant foundAt) implements Serializable {}
