package org.amparo.work.timeline;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** One thing that happened: what, concerning which record, when, by whom. */
public record TimelineEntry(UUID id, TimelineKind kind, UUID ref, Instant at, StaffId by, String byName, OrganisationId organisation) implements Serializable {}
