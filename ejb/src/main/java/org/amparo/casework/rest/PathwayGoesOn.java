package org.amparo.casework.rest;

import org.amparo.access.Permit;

/** She wants this part of the work to go on. */
public record PathwayGoesOn(Permit permit, Pathway pathway) {}
