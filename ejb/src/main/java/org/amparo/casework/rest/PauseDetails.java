package org.amparo.casework.rest;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.amparo.shared.PauseId;

/** What rests, since when, and when we ask how she is. Why is nobody's to ask. */
public record PauseDetails(PauseId id, Pathway pathway, Instant since, LocalDate checkInOn, long version) implements Serializable {}
