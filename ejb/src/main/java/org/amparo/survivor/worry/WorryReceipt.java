package org.amparo.survivor.worry;

import java.time.Instant;

/** All that is said back to whoever told a worry. @param lookedAtBy by when somebody of the house looks */
public record WorryReceipt(Instant lookedAtBy) {}
