package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.amparo.e2e.RunningStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database server by itself, with its real binaries: what was committed is there after every kind of end. */
class DatabaseComesBackIT {

    @TempDir
    private Path folder;
    private DataFolder data;
    private Processes processes;
    private PostgresServer server;

    @BeforeEach
    void start() throws Exception {
        data = DataFolder.claim(folder);
        restart();
        ask("create table kept (n int)");
        ask("insert into kept values (1)");
    }

    @AfterEach
    void stop() throws Exception {
        processes.close();
        data.close();
    }

    @Test
    void afterAnOrderlyStop() throws Exception {
        processes.close();
        restart();
        assertEquals("1", answer("select count(*) from kept"));
    }

    @Test
    void afterItWasKilled() throws Exception {
        kill(server.child().pid());
        restart();
        assertEquals("1", answer("select count(*) from kept"));
    }

    @Test
    void afterAStopWithAPidFileThatNamesAStranger() throws Exception {
        processes.close();
        Files.writeString(data.database().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data.database() + "\n");
        restart();
        assertEquals("1", answer("select count(*) from kept"));
    }

    @Test
    void whileAnOrphanOfAKilledLauncherStillRuns() throws Exception {
        var orphan = server.child().pid();
        restart(); // as a new launcher would, which knows the old one's processes only from the folder
        assertEquals(false, ProcessHandle.of(orphan).filter(ProcessHandle::isAlive).isPresent());
        assertEquals("1", answer("select count(*) from kept"));
    }

    @Test
    void andLetsNobodyInWithoutTheRightPassword() {
        for (var password : new String[] {"", "postgres"})
            assertThrows(SQLException.class, () -> DriverManager.getConnection(server.url("postgres"), PostgresServer.SUPERUSER, password).close());
    }

    private void restart() throws Exception {
        processes = new Processes(data);
        server = new PostgresServer(PostgresServer.binaries(CacheFolder.usual(), Installation.at(RunningStack.home()).postgresVersion()), data, processes, new Ports(49080).postgres(), "secret");
        server.start();
    }

    private static void kill(long pid) throws Exception {
        new ProcessBuilder("kill", "-KILL", Long.toString(pid)).start().waitFor();
        ProcessHandle.of(pid).ifPresent(p -> p.onExit().join());
    }

    private void ask(String statement) throws SQLException {
        try (var connection = server.connect("postgres"); var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private String answer(String question) throws SQLException {
        try (var connection = server.connect("postgres"); var sql = connection.createStatement(); var answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
