package org.amparo.work.timeline;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;

/**
 * One thing that happened: what, concerning which record, when, by whom.
 *
 * @param task which task it was, where it was one; else null
 * @param outcome how that task ended, as somebody said it; null while it is open, and where nobody had to say it
 */
public record TimelineEntry(UUID id, TimelineKind kind, UUID ref, Instant at, StaffId by, String byName, OrganisationId organisation, TaskKind task,
                            TaskOutcome outcome) implements Serializable {}
