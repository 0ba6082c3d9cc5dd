package org.amparo.launcher;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date as the migrator, before the server starts: the server itself can change no table. */
final class Migration {

    private final String url;
    private final String password;

    Migration(String url, String password) {
        this.url = url;
        this.password = password;
    }

    int run() {
        try { // out of order, because each area numbers its own migrations
            return Flyway.configure(Migration.class.getClassLoader()).dataSource(url, DatabaseRoles.MIGRATOR, password)
                    .defaultSchema("amparo").createSchemas(false).outOfOrder(true).locations("classpath:db/migration").validateMigrationNaming(true)
                    .load().migrate().migrationsExecuted;
        } catch (FlywayException refused) {
            throw new Trouble("The database could not be brought up to date: " + refused.getMessage().lines().filter(line -> !line.isBlank()).limit(3).collect(Collectors.joining("; ")), refused);
        }
    }

    /** Said once, before anybody is in it; what was said before stays, and a database that says otherwise is not started. */
    void sayWhetherPractice(boolean practice) throws SQLException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password); var sql = connection.createStatement()) {
            try (var begin = connection.prepareStatement("insert into amparo.installation (practice) select ? and not exists (select from amparo.staff_member) on conflict do nothing")) {
                begin.setBoolean(1, practice);
                begin.executeUpdate();
            }
            try (var said = sql.executeQuery("select practice from amparo.installation")) {
                said.next();
                if (said.getBoolean(1) == practice) return;
            }
        }
        throw new Trouble(practice ? "The database holds people who are real, so this is not practice: choose another data folder with --data DIR."
                : "The database is for practice, where nobody is real: start it with --practice, or choose another data folder with --data DIR.");
    }

    /** Hands the database what it needs to check the signed row context, once the table for it exists. */
    void fileRowContextKey(KeyFile keys) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url, DatabaseRoles.MIGRATOR, password); var sql = connection.createStatement()) {
            try (var found = sql.executeQuery("select from pg_tables where schemaname = 'amparo' and tablename = 'ctx_key'")) {
                if (!found.next()) return;
            }
            try (var upsert = connection.prepareStatement("insert into amparo.ctx_key (kid, ipad, opad) values (?, ?, ?) on conflict (kid) do update set ipad = excluded.ipad, opad = excluded.opad")) {
                upsert.setShort(1, (short) KeyFile.ROW_CONTEXT_KEY);
                upsert.setBytes(2, keys.innerPad());
                upsert.setBytes(3, keys.outerPad());
                upsert.executeUpdate();
            }
        }
    }
}
