package org.amparo.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What has been spent so far. Application: its process in /proc, compiler and collector included. Database: every server process but the
 * identity provider's, to the nanosecond, writers included. Write-ahead log: its position.
 */
record Costs(double appMillis, double databaseMillis, long walBytes) {

    private static final double MILLIS_A_TICK = 10;

    Costs since(Costs before) {
        return new Costs(appMillis - before.appMillis, databaseMillis - before.databaseMillis, walBytes - before.walBytes);
    }

    Costs plus(Costs more) {
        return new Costs(appMillis + more.appMillis, databaseMillis + more.databaseMillis, walBytes + more.walBytes);
    }

    static Costs none() {
        return new Costs(0, 0, 0);
    }

    static Costs now(Path data, Connection superuser) throws IOException, SQLException {
        return new Costs(application(data), database(data), wal(superuser));
    }

    private static double application(Path data) throws IOException {
        String[] stat = Files.readString(Path.of("/proc/" + pid(data) + "/stat")).replaceAll("^.*\\) ", "").split(" ");
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * MILLIS_A_TICK;
    }

    private static long pid(Path data) throws IOException {
        return Long.parseLong(Files.readString(data.resolve("run/wildfly.pid")).split(" ")[0]);
    }

    private static double database(Path data) throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0).strip());
        long nanos = 0;
        for (ProcessHandle child : ProcessHandle.of(postmaster).orElseThrow().children().toList()) nanos += nanos(child.pid());
        return nanos / 1e6;
    }

    private static long nanos(long pid) {
        try {
            if (Files.readString(Path.of("/proc/" + pid + "/cmdline")).contains("keycloak")) return 0;
            return Long.parseLong(Files.readString(Path.of("/proc/" + pid + "/schedstat")).split(" ")[0]);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long wal(Connection superuser) throws SQLException {
        try (var sql = superuser.createStatement(); var row = sql.executeQuery("select pg_current_wal_lsn() - '0/0'::pg_lsn")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Resident memory of the application server in megabytes. */
    static long memory(Path data) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid(data) + "/status")))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        return 0;
    }
}
