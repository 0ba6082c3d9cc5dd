package org.amparo.partner;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.partner.OrganisationWorkflow.Action;

/**
 * What was decided of an organisation, and stays so on record when it is decided otherwise.
 *
 * @param because why it was taken back after it had been suspended, else null
 * @param itself  a date did it, and nobody
 * @param by      empty for somebody whom the reader's house does not know
 */
public record PastDecision(Action action, SuspensionGround ground, String because, boolean itself, String by, Instant at) implements Serializable {

    /** Whether it came back by it. */
    public boolean restores() {
        return because != null;
    }
}
