package org.amparo.access;

import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** A survivor named somebody who must never see her record. Exactly one of the two is given. Work that person held moves on silently. */
public record ExclusionRecorded(SurvivorId survivor, StaffId user, OrganisationId organisation) {}
