package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.amparo.e2e.RunningStack;

/** The command as a person types it, on its own folder and ports, and what it printed. */
final class StartedCommand {

    private static final int FIRST_PORT = 28080;
    private static final int LAST_PORT = 47080;
    private static final int PATIENCE_SECONDS = 240;

    private final Path data;
    private final Ports ports;
    private final Path printed;
    private final Process process;

    private StartedCommand(Path data, Ports ports, String... more) throws IOException {
        this.data = data;
        this.ports = ports;
        this.printed = Path.of(data + ".out");
        // the Maven run that contains this test has built everything: nothing is left to build
        Files.writeString(RunningStack.home().resolve("launcher/target/built"), "");
        var command = new ArrayList<>(List.of("env", "--default-signal=INT", RunningStack.home().resolve("amparo").toString(), "run", "--data", data.toString(), "--port", Integer.toString(ports.app())));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    }

    static StartedCommand run(Path data, Ports ports, String... more) throws Exception {
        var started = new StartedCommand(data, ports, more);
        started.awaitReady();
        return started;
    }

    static Ports freePorts() {
        return Stream.iterate(FIRST_PORT, port -> port <= LAST_PORT, port -> port + 1000).map(Ports::new).filter(Ports::allFree).findFirst().orElseThrow();
    }

    private void awaitReady() throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS && process.isAlive(); i++) {
            if (printed().contains("Amparo is ready")) return;
            Thread.sleep(1000);
        }
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        throw new AssertionError("it did not become ready:\n" + printed());
    }

    String printed() throws IOException {
        return Files.readString(printed);
    }

    String url() {
        return "http://localhost:" + ports.app() + "/";
    }

    Properties connection() throws IOException {
        var connection = new Properties();
        try (Reader file = Files.newBufferedReader(connectionFile())) {
            connection.load(file);
        }
        return connection;
    }

    Path connectionFile() {
        return data.resolve("connection.properties");
    }

    Connection database(String whose) throws IOException, SQLException {
        var to = connection();
        return DriverManager.getConnection(to.getProperty("db.url"), to.getProperty("db." + whose + ".user"), to.getProperty("db." + whose + ".password"));
    }

    long counted(String sql) throws IOException, SQLException {
        try (var owner = database("owner"); var row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void pressesControlC() throws Exception {
        ends("kill", "-INT", Long.toString(process.pid()));
    }

    void isStopped() throws Exception {
        ends(RunningStack.home().resolve("amparo").toString(), "stop", "--data", data.toString());
    }

    /** All three parts ran before, none of them runs afterwards. */
    private void ends(String... command) throws Exception {
        var parts = parts();
        assertTrue(parts.size() >= 3 && parts.stream().allMatch(ProcessHandle::isAlive), () -> "parts: " + parts);
        var asked = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertEquals(0, asked.waitFor(), new String(asked.getInputStream().readAllBytes()));
        assertTrue(process.waitFor(90, TimeUnit.SECONDS), "it goes on running");
        assertTrue(printed().strip().endsWith("Stopped"), printed());
        assertFalse(parts.stream().anyMatch(ProcessHandle::isAlive), () -> "left running: " + parts);
        assertEquals(0, ProcessHandle.allProcesses().filter(p -> p.info().commandLine().orElse("").contains(data.toString())).count());
        assertTrue(ports.allFree(), "a port is still taken");
    }

    private List<ProcessHandle> parts() throws IOException {
        var parts = new ArrayList<ProcessHandle>();
        for (var name : new String[] {"postgresql", "keycloak", "wildfly"})
            ProcessHandle.of(Long.parseLong(Files.readString(data.resolve("run").resolve(name + ".pid")).split(" ")[0])).ifPresent(parts::add);
        return parts;
    }

    /** Whatever a test did not come to. */
    void endIfItStillRuns() throws Exception {
        if (!process.isAlive()) return;
        process.destroy();
        process.waitFor(90, TimeUnit.SECONDS);
    }
}
