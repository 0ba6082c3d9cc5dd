package org.amparo.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;

/** Who may do what in the database: the owner cannot log in, the migrator acts as owner, the application owns nothing. */
final class DatabaseRoles {

    static final String DATABASE = "amparo";
    static final String OWNER = "amparo_owner";
    static final String MIGRATOR = "amparo_migrator";
    static final String APPLICATION = "amparo_app";
    static final String KEYCLOAK = "keycloak";

    private final PostgresServer server;
    private final Secrets secrets;

    DatabaseRoles(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Brings roles, databases and rights to where they should be; run at every start. */
    void ensure() throws SQLException, IOException {
        try (var connection = server.connect("postgres"); var sql = connection.createStatement()) {
            role(sql, OWNER, "nologin nosuperuser nobypassrls noinherit");
            role(sql, MIGRATOR, "login nosuperuser nobypassrls noinherit nocreatedb nocreaterole password '" + secrets.get(MIGRATOR) + "'");
            role(sql, APPLICATION, "login nosuperuser nobypassrls noinherit nocreatedb nocreaterole password '" + secrets.get(APPLICATION) + "'");
            role(sql, KEYCLOAK, "login nosuperuser nobypassrls nocreatedb nocreaterole password '" + secrets.get(KEYCLOAK) + "'");
            sql.execute("grant " + OWNER + " to " + MIGRATOR + " with inherit false, set true");
            database(sql, DATABASE, OWNER);
            database(sql, KEYCLOAK, KEYCLOAK);
            sql.execute("revoke all on database " + DATABASE + " from public");
            sql.execute("revoke all on database " + KEYCLOAK + " from public");
            sql.execute("revoke all on database postgres, template1 from public");
            sql.execute("grant connect on database " + DATABASE + " to " + MIGRATOR + ", " + APPLICATION);
            sql.execute("alter role " + MIGRATOR + " in database " + DATABASE + " set role = '" + OWNER + "'");
            for (var role : new String[] {OWNER, MIGRATOR, APPLICATION}) sql.execute("alter role " + role + " in database " + DATABASE + " set search_path = amparo");
        }
        try (var connection = server.connect(DATABASE); var sql = connection.createStatement()) {
            sql.execute("revoke all on schema public from public");
            for (var hidingPlace : new String[] {"lo_creat(integer)", "lo_create(oid)", "lo_from_bytea(oid, bytea)"})
                sql.execute("revoke execute on function pg_catalog." + hidingPlace + " from public");
            sql.execute("create schema if not exists amparo authorization " + OWNER);
            sql.execute("grant usage on schema amparo to " + APPLICATION);
        }
    }

    private static void role(Statement sql, String name, String rights) throws SQLException {
        sql.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + name + "') then create role " + name + "; end if; end $$");
        sql.execute("alter role " + name + " " + rights);
    }

    private static void database(Statement sql, String name, String owner) throws SQLException {
        try (var found = sql.executeQuery("select from pg_database where datname = '" + name + "'")) {
            if (found.next()) return;
        }
        sql.execute("create database " + name + " owner " + owner);
    }
}
