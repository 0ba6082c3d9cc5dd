package org.amparo.bench.measure;

import java.util.List;

/** What one operation came to at a number of users. @param own what nobody but the database did for it, null where it was not measured */
record Figures(Operation operation, int users, long count, double seconds, double p50, double p95, double p99, double appMillis, double databaseMillis, double kilobytes,
               double walBytes, List<String> problems) {

    static Figures of(Operation operation, int users, Load load, Costs costs, double seconds) {
        long count = load.latency.getTotalCount();
        double each = Math.max(1, count);
        return new Figures(operation, users, count, seconds, millis(load, 50), millis(load, 95), millis(load, 99), costs.appMillis() / each, costs.databaseMillis() / each,
                load.bytes() / each / 1000, costs.walBytes() / each, load.problems());
    }

    private static double millis(Load load, double percent) {
        return load.latency.getValueAtPercentile(percent) / 1000.0;
    }

    double processorMillis() {
        return appMillis + databaseMillis;
    }

    double rate() {
        return count == 0 ? 0 : count / seconds;
    }

    boolean overBudget() {
        return processorMillis() > operation.budget.millis;
    }
}
