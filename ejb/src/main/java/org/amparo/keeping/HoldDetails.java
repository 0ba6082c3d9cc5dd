package org.amparo.keeping;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What holds a record. @param by a colleague's name */
public record HoldDetails(HoldReason reason, LocalDate reviewOn, String by, Instant since, long version) implements Serializable {}
