package org.amparo.survivor.joined;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.survivor.search.PairId;

/** Two records of which she said on each that both are hers: they wait for the supervisor who was asked. */
public record Joinable(PairId pair, Instant foundAt) implements Serializable {}
