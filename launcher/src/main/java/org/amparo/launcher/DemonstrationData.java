package org.amparo.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Waits until the application has loaded the demonstration's data, so that the first login finds it. What in life takes weeks nobody can load by the doors:
 * the owner of the demonstration's database moves those few dates back, once, right after it was loaded.
 */
final class DemonstrationData {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Somebody should have looked again where a child lives; and what happened to people was told in a quarter that is over, so that there are figures. */
    private static final List<String> OLDER = List.of(
            "update amparo.task set due_at = due_at - interval '9 days' where ref_id in (select matter_id from amparo.child_matter where track = 'CARE' and state = 'PLACED')",
            "update amparo.child_matter set due_at = due_at - interval '9 days' where track = 'CARE' and state = 'PLACED'",
            "update amparo.counted set quarter = quarter - interval '3 months', since = since - interval '3 months'");

    private final String url;
    private final String password;

    DemonstrationData(String url, String password) {
        this.url = url;
        this.password = password;
    }

    void await(Consumer<String> say) throws SQLException, InterruptedException {
        if (loaded()) return;
        say.accept("Loading the demonstration's data");
        for (var end = Instant.now().plus(LONGEST); Instant.now().isBefore(end); Thread.sleep(250))
            if (loaded()) {
                makeOlder();
                return;
            }
        say.accept("The demonstration's data could not be loaded whole; the application's log says why");
    }

    private void makeOlder() throws SQLException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password); var statement = connection.createStatement()) {
            for (var dates : OLDER) statement.executeUpdate(dates);
        }
    }

    private boolean loaded() throws SQLException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password); var statement = connection.createStatement();
             var rows = statement.executeQuery("select 1 from amparo.job_run where job = 'demonstration-loaded'")) {
            return rows.next();
        }
    }
}
