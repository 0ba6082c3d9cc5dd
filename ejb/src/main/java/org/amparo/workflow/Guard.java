package org.amparo.workflow;

/** A named condition on a row. Each area lists its own in an enum; the area knows whether it is met, the table only that it is asked. */
public interface Guard {

    String name();

    /** The stable name under which messages explain the condition to a person. */
    default String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
