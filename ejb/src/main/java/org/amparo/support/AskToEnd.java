package org.amparo.support;

import java.io.Serializable;
import org.amparo.shared.ServiceId;

/** A provider wants to end a service. @param said what it said, if anything: kept sealed beside the reason */
public record AskToEnd(EndReason reason, ServiceId alternative, String said) implements Serializable {

    public AskToEnd {
        said = OfferService.words("said", said);
    }

    @Override
    public String toString() {
        return "a wish to end: " + reason;
    }
}
