package org.amparo.calendar.interpreter;

import org.amparo.access.Permit;

/** Somebody is to be kept from her from now on: who is booked to interpret for her is looked at once more (INV-7). */
public record KeptApart(Permit permit) {}
