package org.amparo.referral;

import java.io.Serializable;

/** What a partner is asked to destroy or give back, named by its number alone. */
public record AskedBack(String code, Returned returned) implements Serializable {

    @Override
    public String toString() {
        return "asked back";
    }
}
