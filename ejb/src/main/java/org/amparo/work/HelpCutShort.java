package org.amparo.work;

import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ServiceId;

/**
 * A provider refused, interrupted or ended help; never told of what she stopped herself.
 *
 * @param reason a code of the area that tells it
 * @param provider null for help of our own
 */
public record HelpCutShort(ServiceId service, How how, String reason, OrganisationId provider, Permit permit) {

    public enum How { REFUSED, INTERRUPTED, ENDED }
}
