package org.amparo.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets one person's acts run to their end and fail there: the log then holds statements that can be run again, because what they wrote
 * never came to stand.
 */
final class Unfinished implements AutoCloseable {

    private final Connection superuser;

    Unfinished(Connection superuser, String user) throws SQLException {
        this.superuser = superuser;
        execute("create or replace function amparo.bench_unfinished() returns trigger language plpgsql as $$ begin raise exception 'unfinished on purpose'; end $$");
        execute("grant execute on function amparo.bench_unfinished() to amparo_app");
        execute("create constraint trigger bench_unfinished after insert on amparo.audit_fact deferrable initially deferred for each row "
                + "when (new.actor = '" + user + "' and new.decision = 'ALLOWED') execute function amparo.bench_unfinished()");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop function amparo.bench_unfinished() cascade");
    }
}
