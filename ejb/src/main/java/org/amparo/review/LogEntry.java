package org.amparo.review;

import java.io.Serializable;
import org.amparo.audit.RecordedFact;

/** One line of the access log: the fact, the name of who acted, and the case number when exactly one case of the reader's reach is concerned. */
public record LogEntry(RecordedFact fact, String actorName, String caseNumber) implements Serializable {}
