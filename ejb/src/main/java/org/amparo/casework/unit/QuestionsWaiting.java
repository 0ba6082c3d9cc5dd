package org.amparo.casework.unit;

import java.io.Serializable;
import java.time.Instant;

/** Questions of survivors, partners and colleagues that nobody has heard an answer to, by how long they wait. @param oldest null when none waits */
public record QuestionsWaiting(int open, int overAWeek, int overAMonth, Instant oldest) implements Serializable {}
