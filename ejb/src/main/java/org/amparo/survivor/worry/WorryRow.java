package org.amparo.survivor.worry;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** A worry in a list: codes and times, nobody's words. @param mine whether the reader is to look at it */
public record WorryRow(SurvivorId id, WorryWorkflow.State state, HowUrgent urgent, Whom whom, Instant toldAt, Instant due, StaffId heldBy, String holder, boolean mine,
                       long version) implements Serializable {}
