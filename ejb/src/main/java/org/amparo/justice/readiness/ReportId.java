package org.amparo.justice.readiness;

import java.util.UUID;
import org.amparo.shared.Id;

/** What a device said of itself once. */
public record ReportId(UUID value) implements Id {

    public ReportId {
        Id.check(value);
    }

    static ReportId fresh() {
        return new ReportId(Id.next());
    }

    public static ReportId parse(String text) {
        return new ReportId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
