package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Resource;

import org.junit.jupiter.api.Test;

/** What the server's one datasource is, and what it can never do. */
class DatabaseIT extends InContainer {

    @Resource(lookup = "java:jboss/datasources/AmparoDS")
    private DataSource database;

    @Test
    void worksAsTheRoleThatOwnsNothing() throws SQLException {
        assertEquals("amparo_app", ask("select current_user"));
        assertEquals("false", ask("select bool_or(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)::text from pg_roles where rolname = current_user"));
        assertEquals("0", ask("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user"));
    }

    @Test
    void acknowledgesNothingThatACrashCouldLose() throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) assertEquals("on", ask("show " + setting));
    }

    @Test
    void canMakeNoTableNotEvenATemporaryOne() {
        assertThrows(SQLException.class, () -> ask("create table amparo.mine (n int)"));
        assertThrows(SQLException.class, () -> ask("create temp table mine (n int)"));
    }

    private String ask(String question) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
