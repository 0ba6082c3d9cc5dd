package org.amparo.partner.listing;

/** One field of an entry, before and after, as a person reads it. */
public record FieldChange(String field, String before, String after) {

    /** The message key of the field's name. */
    public String key() {
        return "partner.listing." + field;
    }
}
