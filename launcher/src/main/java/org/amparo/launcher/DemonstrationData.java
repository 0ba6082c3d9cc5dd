package org.amparo.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Waits until the application has loaded the demonstration's data, so that the first login finds it. What in life takes weeks nobody can load by the doors:
 * the owner of the demonstration's database moves those few dates back, once, however the loading went.
 */
final class DemonstrationData {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Counted as one row, so that dates are moved back once: also where the loading was over before anybody asked, or the computer went down in between. */
    private static final String ONCE = "insert into amparo.job_run (job, at, node) values ('demonstration-older', now(), 'first') on conflict do nothing";

    /** Somebody should have looked again where a child lives; and what happened to people was told in a quarter that is over, so that there are figures. */
    private static final List<String> OLDER = List.of(
            "update amparo.task set due_at = due_at - interval '9 days' where ref_id in (select matter_id from amparo.child_matter where track = 'CARE' and state = 'PLACED')",
            "update amparo.child_matter set due_at = due_at - interval '9 days' where track = 'CARE' and state = 'PLACED'",
            "update amparo.counted set quarter = quarter - interval '3 months', since = since - interval '3 months'",
            "update amparo.counted_person set quarter = quarter - interval '3 months', since = since - interval '3 months'");

    private final String url;
    private final String password;

    DemonstrationData(String url, String password) {
        this.url = url;
        this.password = password;
    }

    void await(Consumer<String> say) throws SQLException, InterruptedException {
        if (isThere(say)) makeOlder();
        else say.accept("The demonstration's data could not be loaded whole; the application's log says why");
    }

    private boolean isThere(Consumer<String> say) throws SQLException, InterruptedException {
        if (loaded()) return true;
        say.accept("Loading the demonstration's data");
        for (var end = Instant.now().plus(LONGEST); Instant.now().isBefore(end); Thread.sleep(250)) if (loaded()) return true;
        return false;
    }

    private void makeOlder() throws SQLException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (statement.executeUpdate(ONCE) == 1) for (var dates : OLDER) statement.executeUpdate(dates);
            connection.commit();
        }
    }

    private boolean loaded() throws SQLException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password); var statement = connection.createStatement();
             var rows = statement.executeQuery("select 1 from amparo.job_run where job = 'demonstration-loaded'")) {
            return rows.next();
        }
    }
}
