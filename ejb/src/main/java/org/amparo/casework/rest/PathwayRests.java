package org.amparo.casework.rest;

import java.time.LocalDate;
import org.amparo.access.Permit;

/** She wants this part of the work to rest; whoever keeps it stops asking. @param until the day on which we ask how she is */
public record PathwayRests(Permit permit, Pathway pathway, LocalDate until) {}
