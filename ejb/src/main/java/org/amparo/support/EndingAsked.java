package org.amparo.support;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.SurvivorId;

/** A provider wants to end a service and a supervisor has to say whether it may: codes only, nothing is opened for it. */
public record EndingAsked(ServiceId service, SurvivorId survivor, ServiceKind kind, OrganisationId provider, EndReason reason, ServiceId alternative,
                          Instant askedAt, long version) implements Serializable {}
