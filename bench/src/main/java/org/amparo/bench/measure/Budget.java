package org.amparo.bench.measure;

/** What an operation may cost at most (design.md 7): statements, and milliseconds of processor time of application and database. */
enum Budget {
    LIST(6, 10), CASE(12, 12), SAVE(12, 8);

    final int statements;
    final double millis;

    Budget(int statements, double millis) {
        this.statements = statements;
        this.millis = millis;
    }
}
