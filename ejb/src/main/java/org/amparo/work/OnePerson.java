package org.amparo.work;

import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;

/** Two records were joined as one person's, or parted again; fired in the same act. @param permit for the record that leads */
public record OnePerson(Permit permit, SurvivorId led, boolean joined) {}
