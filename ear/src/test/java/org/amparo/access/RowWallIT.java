package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.hostile.Administrator;
import org.amparo.e2e.Somebody;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** The database's own wall, asked directly with the application's login: what it must refuse whatever SQL gets in. */
@Holds(Recommendation.R_39)
class RowWallIT {

    private static final String UNWALLED = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'amparo' and c.relkind in ('r', 'p') and not c.relrowsecurity
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'survivor_id' and not a.attisdropped)""";

    @Test
    void withoutAContextEverySurvivorTableIsEmpty() throws SQLException {
        try (Connection app = RunningStack.current().asApplication()) {
            for (String table : walled(app)) assertEquals(0, count(app, table), table);
        }
    }

    @Test
    void everyTableAboutASurvivorHasAWall() throws SQLException {
        try (Connection app = RunningStack.current().asApplication()) {
            assertEquals(List.of(), strings(app, UNWALLED));
        }
    }

    /** Whoever she keeps away is shut out by the table itself, whatever a query forgets. The tables that say who that is ask in functions of their own; a tombstone is read by nobody, only on system duty. */
    @Test
    @Holds(Recommendation.R_42)
    void everyTableAboutASurvivorShutsOutWhomSheKeepsAway() throws SQLException {
        try (Connection app = RunningStack.current().asApplication()) {
            assertEquals(List.of(), strings(app, """
                    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'amparo' and c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select')
                      and c.relname not in ('access_grant', 'exclusion', 'subject_object', 'survivor_standing', 'kept_away_trace', 'tombstone')
                      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'survivor_id' and not a.attisdropped)
                      and not exists (select from pg_policies p where p.schemaname = 'amparo' and p.tablename = c.relname
                        and p.permissive = 'RESTRICTIVE' and p.cmd in ('ALL', 'SELECT') and p.qual like '%shut_out%') order by 1"""));
        }
    }

    @Test
    void aTableWithoutAWallTurnsRed() throws SQLException {
        try (var administrator = new Administrator()) {
            administrator.does("create table amparo.unwalled (survivor_id uuid)");
            try {
                assertEquals(List.of("unwalled"), administrator.texts(UNWALLED));
            } finally {
                administrator.does("drop table amparo.unwalled");
            }
        }
    }

    @Test
    void noPolicyAsksPerRow() throws SQLException {
        try (Connection app = RunningStack.current().asApplication()) {
            // a function of the context outside (select ...) runs once per row: measured at a hundred times the cost
            assertEquals(List.of(), strings(app, """
                    select tablename || '.' || policyname from pg_policies where schemaname = 'amparo'
                      and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), 'SELECT[^()]*amparo\\.|SELECT[^()]*(my_survivors|whom_i_advise|whom_i_lead|shut_out|my_units|ctx_\\w+|on_system_duty)', '', 'g')
                          ~ '(my_survivors|whom_i_advise|whom_i_lead|shut_out|my_units|on_system_duty|ctx_user|ctx_org|ctx_has)\\('"""));
        }
    }

    @Test
    void aForgedContextIsAnErrorNotALook() throws SQLException {
        for (String forged : List.of("1|x", "1|a|b|c|1|9999999999|0|" + "0".repeat(64), new RowContext(new byte[32]).mint(someone(), 1, Instant.now())))
            try (Connection app = RunningStack.current().asApplication()) {
                app.setAutoCommit(false);
                set(app, forged);
                var refused = assertThrows(SQLException.class, () -> count(app, "amparo.survivor_key"));
                assertEquals("28000", refused.getSQLState());
            }
    }

    @Test
    void theSigningKeyCannotBeReadAndTheWallCannotBeTakenDown() throws SQLException {
        for (String sql : List.of("select * from amparo.ctx_key", "alter table amparo.survivor_key no force row level security", "drop policy care on amparo.survivor_key",
                "set role amparo_owner", "select amparo.raise_wall('amparo.notice', true, true)", "call amparo.raise_wall('amparo.notice', true, true)"))
            try (Connection app = RunningStack.current().asApplication(); var statement = app.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            }
    }

    @Test
    void nothingCanBePutAsideWhereNoWallStands() throws SQLException {
        for (String sql : List.of("select lo_create(0)", "select lo_creat(-1)", "select lo_from_bytea(0, 'x')", "create temp table aside (n int)", "create schema aside",
                "copy (select 1) to 'aside'", "copy (select 1) to program 'true'", "select pg_read_file('postgresql.conf')"))
            try (Connection app = RunningStack.current().asApplication(); var statement = app.createStatement()) {
                assertEquals("42501", assertThrows(SQLException.class, () -> statement.execute(sql), sql).getSQLState(), sql);
            }
        var known = RunningStack.current().connection();
        for (String elsewhere : List.of("postgres", "template1", "keycloak"))
            assertThrows(SQLException.class, () -> DriverManager.getConnection(known.getProperty("db.url").replaceFirst("/amparo", "/" + elsewhere),
                    known.getProperty("db.app.user"), known.getProperty("db.app.password")).close(), elsewhere);
    }

    private static Caller someone() {
        Caller caller = new Caller();
        caller.signIn(Somebody.CARLA.id(), Somebody.CARLA.organisation(), Set.of(Role.SUPERVISOR), "", "", Instant.EPOCH);
        return caller;
    }

    private static void set(Connection app, String context) throws SQLException {
        try (var statement = app.prepareStatement("select set_config('amparo.ctx', ?, true)")) {
            statement.setString(1, context);
            statement.execute();
        }
    }

    private static List<String> walled(Connection app) throws SQLException {
        List<String> tables = strings(app, """
                select 'amparo.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'amparo' and c.relkind in ('r', 'p') and c.relrowsecurity and has_table_privilege(c.oid, 'select')""");
        assertTrue(tables.size() > 10, tables.toString());
        return tables;
    }

    private static int count(Connection app, String table) throws SQLException {
        try (var statement = app.createStatement(); var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<String> strings(Connection app, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = app.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }
}
