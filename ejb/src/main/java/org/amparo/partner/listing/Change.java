package org.amparo.partner.listing;

import java.util.List;

/** What an import would do with one entry. The listing is complete: what the file did not say is already filled in from ours. */
public record Change(Effect effect, Listing listing, List<FieldChange> fields) {

    /** New here, different from ours, or the same. */
    public enum Effect { NEW, CHANGED, UNCHANGED }

    public Change {
        fields = List.copyOf(fields);
        if ((effect == Effect.CHANGED) == fields.isEmpty()) throw new IllegalArgumentException("a change names its fields");
    }
}
