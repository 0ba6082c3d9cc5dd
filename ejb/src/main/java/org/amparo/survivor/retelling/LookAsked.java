package org.amparo.survivor.retelling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.amparo.shared.SurvivorId;

/** A telling that waits for a supervisor's look: to whom, what for and how often before, and nothing of what is told. */
public record LookAsked(RetellingId id, SurvivorId survivor, ToldTo to, TellingPurpose purpose, LocalDate on, Reuse reuse, Instant askedAt, int fullAccounts,
                        long version) implements Serializable {}
