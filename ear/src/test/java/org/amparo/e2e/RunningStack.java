package org.amparo.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How a test reaches the stack it runs against, wherever that was started. */
public record RunningStack(Path data, Properties connection) {

    static final String DATA = "amparo.data";

    public static RunningStack current() {
        return at(Path.of(System.getProperty(DATA)));
    }

    /** The top folder of the sources that are tested. */
    public static Path home() {
        return Path.of(System.getProperty("amparo.home")).toAbsolutePath().normalize();
    }

    static RunningStack at(Path data) {
        var connection = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("connection.properties"))) {
            connection.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException("no running stack at " + data, problem);
        }
        return new RunningStack(data, connection);
    }

    /** Without this, the container adapter would start a server of its own inside the shared image. */
    RunningStack answering() throws IOException {
        try (var socket = new Socket("localhost", Integer.parseInt(connection.getProperty("management.port")))) {
            return this;
        }
    }

    public String url() { return connection.getProperty("app.url"); }

    public String keycloakUrl() { return connection.getProperty("keycloak.url"); }

    public int imapPort() { return Integer.parseInt(connection.getProperty("imap.port")); }

    /** The process of {@code postgresql}, {@code keycloak} or {@code wildfly}, for tests that end it; the launcher starts it again. */
    public long pid(String name) throws IOException {
        return Long.parseLong(Files.readString(data.resolve("run").resolve(name + ".pid")).split(" ")[0]);
    }

    public Path serverLog() { return data.resolve("wildfly/log/server.log"); }

    /** As the owner of the tables, to age rows or to look behind the walls. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(connection.getProperty("db.url"), connection.getProperty("db.owner.user"), connection.getProperty("db.owner.password"));
    }

    /** As the role the application has: what it may not do, no injected statement may. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(connection.getProperty("db.url"), connection.getProperty("db.app.user"), connection.getProperty("db.app.password"));
    }
}
