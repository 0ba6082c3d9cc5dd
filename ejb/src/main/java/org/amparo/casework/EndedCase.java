package org.amparo.casework;

import java.io.Serializable;
import java.time.Instant;

/** A case that has ended, as whoever answers for keeping it may know it. @param changed since when it is closed or archived */
public record EndedCase(CaseFacts facts, CloseReason reason, Instant closedAt, Instant changed) implements Serializable {}
