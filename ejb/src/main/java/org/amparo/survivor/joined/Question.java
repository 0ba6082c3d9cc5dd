package org.amparo.survivor.joined;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.survivor.search.PairId;

/** One question to ask her: may another record be hers? Nothing of the other record is in it. @param said null until she was asked */
public record Question(PairId pair, HerWord said, Instant at) implements Serializable {}
