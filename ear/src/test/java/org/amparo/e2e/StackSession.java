package org.amparo.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.amparo.launcher.Installation;
import org.amparo.launcher.Options;
import org.amparo.launcher.Ports;
import org.amparo.launcher.Stack;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One stack for the whole run, on free ports and a fresh data folder; afterwards the server's log must be clean.
 * {@code -Damparo.stack=FOLDER} uses one that runs already and leaves it running.
 */
public class StackSession implements LauncherSessionListener {

    private static final int FIRST_PORT = 18080;
    private static final int LAST_PORT = 48080;

    private Stack stack;
    private Path findings;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("amparo.home") == null) return; // an editor runs a plain test
        var home = Path.of(System.getProperty("amparo.home")).toAbsolutePath().normalize();
        findings = home.resolve("ear/target/server-log-findings.txt");
        try {
            Files.deleteIfExists(findings);
            var running = System.getProperty("amparo.stack");
            announce(home, RunningStack.at(running != null ? Path.of(running) : start(home)).answering());
        } catch (Exception problem) {
            close();
            throw new IllegalStateException("the stack did not start: " + problem.getMessage(), problem);
        }
    }

    private Path start(Path home) throws Exception {
        var data = home.resolve("ear/target/stack");
        delete(data);
        stack = new Stack(Installation.at(home), new Options(data, freePorts(), true, false), line -> System.out.println("[stack] " + line));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // a broken-off run leaves nothing behind
        stack.start();
        return data;
    }

    static Ports freePorts() {
        return Stream.iterate(FIRST_PORT, port -> port <= LAST_PORT, port -> port + 1000).map(Ports::new).filter(Ports::allFree).findFirst().orElseThrow();
    }

    private static void announce(Path home, RunningStack running) throws IOException {
        System.setProperty(RunningStack.DATA, running.data().toString());
        System.setProperty("amparo.management.port", running.connection().getProperty("management.port"));
        System.setProperty("amparo.server.home", Files.readString(home.resolve("ear/target/server-home")).trim());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (stack == null) return;
        var log = stack.data().server().resolve("log/server.log");
        close();
        try {
            new ServerLog(log).report(findings);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void close() {
        if (stack == null) return;
        try {
            stack.close();
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException("the stack did not stop", problem);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
