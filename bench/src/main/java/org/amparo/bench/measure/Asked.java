package org.amparo.bench.measure;

import java.util.List;

/** One statement as it reached the database. Values are text; null is null. */
record Asked(String sql, List<String> values) {

    private static final String STAMP = "select amparo.enter(";

    boolean isStamp() {
        return sql.startsWith(STAMP);
    }

    /** Whether this person's request begins with it: her transaction, or what is asked for her outside one. */
    boolean isOf(String user) {
        return isStamp() ? values.get(0).split("\\|")[1].equals(user) : values.contains(user);
    }
}
