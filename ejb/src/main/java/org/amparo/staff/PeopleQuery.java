package org.amparo.staff;

import java.io.Serializable;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.UnitId;

/** Whom the list of people is asked for: of one organisation, of any unit and role unless named; leavers only when asked for. */
public record PeopleQuery(OrganisationId organisation, UnitId unit, Role role, boolean left, StaffId after) implements Serializable {}
