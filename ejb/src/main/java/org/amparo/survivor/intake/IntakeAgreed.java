package org.amparo.survivor.intake;

import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.work.Priority;

/**
 * She agreed to a case, or her life is in danger and she cannot be asked: the case is opened by whoever observes this, in the same
 * transaction, with this lead and this deputy, and with the OPEN_CASE permit carried here. The observer lets both in and marks the
 * record open ({@code CareTeam.letIn}, {@code CareTeam.opened}); the intake ends its own sight afterwards.
 */
public record IntakeAgreed(Permit permit, StaffId lead, StaffId deputy, Priority triage, boolean inDanger) {}
