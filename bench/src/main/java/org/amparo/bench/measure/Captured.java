package org.amparo.bench.measure;

import java.util.List;

/** What one request asked of the database. @param statements everything but BEGIN and COMMIT @param straight how long the same takes run straight, in milliseconds */
record Captured(Operation operation, int statements, double straight, List<List<Asked>> transactions) {

    boolean overBudget() {
        return statements > operation.budget.statements;
    }
}
