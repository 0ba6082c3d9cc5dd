package org.amparo.work;

import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ServiceId;

/** What a provider let us write down about help sounds as if it had a condition; the words stay where they are. */
public record ConditionSpokenOf(ServiceId service, OrganisationId provider, Permit permit) {}
