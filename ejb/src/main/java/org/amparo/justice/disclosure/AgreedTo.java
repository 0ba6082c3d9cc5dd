package org.amparo.justice.disclosure;

import org.amparo.shared.ConsentId;

/** A live consent of hers to give what shows something to somebody. */
public record AgreedTo(ConsentId id, String recipient) {

    @Override
    public String toString() {
        return "a consent";
    }
}
