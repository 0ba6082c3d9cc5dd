package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process that we started, remembered in a file so that a later launcher finds what a killed one left behind. */
final class Child {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final String stopSignal;
    private final Path remembered;
    private final Path log;
    private final Process process;
    private volatile boolean stopping;

    private Child(String name, String stopSignal, Path remembered, Path log, Process process) {
        this.name = name;
        this.stopSignal = stopSignal;
        this.remembered = remembered;
        this.log = log;
        this.process = process;
    }

    static Child start(String name, String stopSignal, List<String> command, Map<String, String> environment, DataFolder data) throws IOException {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) whole.add(SETSID.toString()); // Ctrl-C reaches the launcher alone, which stops the others in order
        whole.addAll(command);
        var log = data.log(name + ".log");
        var builder = new ProcessBuilder(whole).directory(data.path().toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().remove("JAVA_OPTS");
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var remembered = data.pid(name);
        Files.writeString(remembered, process.pid() + " " + startOf(process.toHandle()));
        return new Child(name, stopSignal, remembered, log, process);
    }

    private static long startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(t -> t.toEpochMilli()).orElse(0L);
    }

    String name() { return name; }

    long pid() { return process.pid(); }

    boolean alive() { return process.isAlive(); }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Calls when the process ends although nobody asked it to. */
    void whenLost(Runnable reaction) {
        process.onExit().thenRun(() -> { if (!stopping) reaction.run(); });
    }

    /** Waits until the process answers; gives up at once when it has ended. */
    void await(Probe probe, Duration patience) throws Exception {
        var end = System.nanoTime() + patience.toNanos();
        while (!probe.answers()) {
            if (!alive()) throw new IOException(name + " ended while starting, see " + log);
            if (System.nanoTime() > end) throw new TimeoutException(name + " did not answer within " + patience.toSeconds() + " seconds");
            Thread.sleep(100);
        }
    }

    void stop() throws IOException, InterruptedException {
        stopping = true;
        if (alive()) {
            new ProcessBuilder("kill", "-" + stopSignal, Long.toString(pid())).start().waitFor();
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(remembered);
    }

    /** Ends what an earlier launcher left running, and only that: number and start time must both fit. */
    static void endLeftover(String name, DataFolder data) throws IOException {
        var file = data.pid(name);
        if (!Files.exists(file)) return;
        var words = Files.readString(file).trim().split(" ");
        if (words.length == 2) ProcessHandle.of(Long.parseLong(words[0])).filter(h -> Long.toString(startOf(h)).equals(words[1])).ifPresent(Child::end);
        Files.delete(file);
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(10, TimeUnit.SECONDS);
        } catch (Exception tooSlow) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    /** Asks once whether a process is ready. */
    interface Probe {
        boolean answers() throws Exception;
    }
}
