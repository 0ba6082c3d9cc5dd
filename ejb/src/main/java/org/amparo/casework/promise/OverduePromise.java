package org.amparo.casework.promise;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.ContactPromiseId;
import org.amparo.shared.SurvivorId;

/** A promise that was not kept, as a supervisor may know it. */
public record OverduePromise(ContactPromiseId id, SurvivorId survivor, String number, String lead, Instant lastReached, Instant due) implements Serializable {}
