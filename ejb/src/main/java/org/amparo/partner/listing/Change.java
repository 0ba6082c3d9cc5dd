package org.amparo.partner.listing;

import java.util.List;

/** What an import would do with one entry. The listing is complete: what the file did not say is already filled in from ours. */
public record Change(Kind kind, Listing listing, List<FieldChange> fields) {

    /** New here, different from ours, or the same. */
    public enum Kind { NEW, CHANGED, UNCHANGED }

    public Change {
        fields = List.copyOf(fields);
        if ((kind == Kind.CHANGED) == fields.isEmpty()) throw new IllegalArgumentException("a change names its fields");
    }
}
