package org.amparo.casework;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.access.Relation;

/** One change of the team, with names for the page; empty where nobody was or nobody came. */
public record TeamChange(Relation place, String from, String to, TeamReason reason, Told told, String by, Instant at) implements Serializable {}
