package org.amparo.referral.release;

import java.io.Serializable;

/** One piece of what is shared: the name of the data item (a message key) and its words. */
public record SharedItem(String item, String words) implements Serializable {

    @Override
    public String toString() {
        return "shared item " + item;
    }
}
