package org.amparo.partner.listing;

import java.util.List;

/** One thing a file says that we did not take as it stands: where, what, and what was done about it. Carries no address. */
public record Finding(FindingKind kind, Severity severity, Provenance where, String field, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding of(FindingKind kind, Provenance where, String field, String... arguments) {
        return new Finding(kind, kind.severity(), where, field, List.of(arguments));
    }

    public Finding as(Severity other) {
        return new Finding(kind, other, where, field, arguments);
    }

    public String pointer() {
        return where.at(field);
    }

    /** The message key; {@code {0}} is the field, the arguments follow. */
    public String key() {
        return kind.key();
    }
}
