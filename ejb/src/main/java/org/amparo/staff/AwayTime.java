package org.amparo.staff;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** From when until when somebody is away; why is nobody's business. */
public record AwayTime(UUID id, Instant from, Instant until) implements Serializable {}
