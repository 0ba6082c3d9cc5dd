package org.amparo.partner.listing;

import java.io.Serializable;

/** A classification or extension: term of a scheme, with or without a value. */
public record ListedAttribute(String scheme, String code, String name, String value) implements Serializable {

    /** An attribute of our own, such as {@code serves=children}. */
    public static ListedAttribute ours(String code, String value) {
        return new ListedAttribute(OURS, code, null, value);
    }

    /** The scheme under which our own attributes travel. */
    public static final String OURS = "amparo";
}
