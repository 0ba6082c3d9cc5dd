package org.amparo.survivor.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.SurvivorId;

/** An act without consent that waits for its review: codes, dates and a colleague's name. The reasons are for the conversation with her. */
public record OpenException(UUID id, SurvivorId survivor, InDanger.Told told, String recordedBy, Instant recordedAt, Instant reviewDue) implements Serializable {}
