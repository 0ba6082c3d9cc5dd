package org.amparo.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Waits until the application has loaded the demonstration's data, so that the first login finds it. */
final class DemonstrationData {

    private static final Duration LONGEST = Duration.ofMinutes(2);

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
            if (loaded()) return;
        say.accept("The demonstration's data could not be loaded whole; the application's log says why");
    }

    private boolean loaded() throws SQLException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password); var statement = connection.createStatement();
             var rows = statement.executeQuery("select 1 from amparo.job_run where job = 'demonstration-loaded'")) {
            return rows.next();
        }
    }
}
