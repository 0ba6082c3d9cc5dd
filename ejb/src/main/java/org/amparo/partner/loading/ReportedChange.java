package org.amparo.partner.loading;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.FieldChange;
import org.amparo.partner.listing.Provenance;

/** One line of the report: an entry that would be new or different. */
public record ReportedChange(int n, Change.Effect effect, Entry entry, UUID id, String name, List<FieldChange> fields, Provenance from) implements Serializable {

    /** What sort of entry it is. */
    public enum Entry { ORGANISATION, LOCATION, SERVICE, PLACE }

    public ReportedChange {
        fields = List.copyOf(fields);
    }
}
