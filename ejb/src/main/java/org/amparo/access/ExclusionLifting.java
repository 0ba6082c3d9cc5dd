package org.amparo.access;

import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** Somebody wrote down that a survivor lets a person or an organisation near again; it takes effect a day later, unless others object. */
public record ExclusionLifting(SurvivorId survivor, StaffId by) {}
