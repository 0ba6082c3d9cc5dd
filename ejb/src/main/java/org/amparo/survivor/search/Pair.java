package org.amparo.survivor.search;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a supervisor is told of a possible double: who met it, when, and how certain. Whose records they are she finds out from their
 * leads; nothing in here names or describes anybody.
 *
 * @param whileSearching nobody wrote a second record; somebody looked for a person who is here already
 */
public record Pair(PairId id, String foundBy, Instant foundAt, boolean certain, boolean whileSearching) implements Serializable {}
