package org.amparo.review;

import java.io.Serializable;
import org.amparo.audit.RecordedFact;
import org.amparo.shared.SurvivorId;

/**
 * One line of the access log: the fact, the name of who acted, and the case number when exactly one case of the reader's reach is concerned.
 *
 * @param actorHouse where they work when it is not the reader's own house; else empty
 * @param talk whom a first talk is about that has no case yet, and so no number; else null
 */
public record LogEntry(RecordedFact fact, String actorName, String actorHouse, String caseNumber, SurvivorId talk) implements Serializable {}
