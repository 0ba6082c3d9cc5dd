package org.amparo.referral;

import java.io.Serializable;
import java.util.Optional;

/** What a partner is asked to destroy or give back, named by its number alone. */
public record AskedBack(String code, Returned returned) implements Serializable {

    /** Nothing is asked back while it is shared. */
    static Optional<AskedBack> of(String code, Returned returned) {
        return Optional.ofNullable(returned).map(owed -> new AskedBack(code, owed));
    }

    @Override
    public String toString() {
        return "asked back";
    }
}
