package org.amparo.justice.readiness;

import java.time.Instant;

/** Who looked at what, with what result and what words. Lives for one request. */
public record CheckShown(Check check, boolean passed, String words, ReportId report, Instant at, String byName) {

    public CheckResult result() {
        return new CheckResult(check, passed, at);
    }

    @Override
    public String toString() {
        return check + (passed ? " passed" : " failed");
    }
}
