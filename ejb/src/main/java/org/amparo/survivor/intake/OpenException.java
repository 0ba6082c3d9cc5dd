package org.amparo.survivor.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An act without consent that waits for its review: codes, dates and a colleague's name. The reasons are for the conversation with her. */
public record OpenException(UUID id, InDanger.Told told, String recordedBy, Instant recordedAt, Instant reviewDue) implements Serializable {}
