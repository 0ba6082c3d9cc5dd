package org.amparo.survivor.joined;

import java.io.Serializable;
import java.time.Instant;

/** Two records that are joined, by the numbers of their cases; empty where there is no case or it is not the reader's to know. */
public record Joined(JoinId id, String leading, String led, Instant since) implements Serializable {}
