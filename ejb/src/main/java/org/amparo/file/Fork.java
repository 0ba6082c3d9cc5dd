package org.amparo.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One file, one process: little memory, little time, an empty environment, nothing of the application on its class path, and no network.
 * Whatever happens in it, the worst that comes back is a no. Nothing of the file touches a disk.
 */
final class Fork {

    static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_ANSWER = 64 << 20;
    private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m", "-XX:NewSize=16m", "-XX:MaxNewSize=16m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData", "-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true", "-Djava.io.tmpdir=/dev/null", "-Duser.home=/", "-Dfile.encoding=UTF-8", "-Damparo.wash.closed=true");

    private final List<String> command;
    private final Duration longest;

    /** @param alone what is written before the command so that it gets no network, or nothing */
    Fork(List<String> alone, String classPath, String main, Duration longest) {
        this.command = new ArrayList<>(alone);
        command.addAll(JAVA);
        command.addAll(List.of("-cp", classPath, main));
        this.longest = longest;
    }

    Washed wash(GivenFile given) {
        AtomicBoolean late = new AtomicBoolean();
        Process process = null;
        try {
            process = start(given.extension());
            Process running = process;
            CompletableFuture<Void> watch = CompletableFuture.runAsync(() -> {
                late.set(true);
                running.destroyForcibly();
            }, CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
            try {
                return answer(process, given.content());
            } finally {
                watch.cancel(false);
            }
        } catch (IOException broken) {
            return new Washed.No(late.get() ? NoReason.TOO_LONG : NoReason.BROKE);
        } finally {
            if (process != null) process.destroyForcibly();
        }
    }

    private Process start(String extension) throws IOException {
        List<String> said = new ArrayList<>(command);
        said.add(extension);
        ProcessBuilder builder = new ProcessBuilder(said).redirectError(ProcessBuilder.Redirect.DISCARD).directory(Path.of("/").toFile());
        builder.environment().clear(); // passwords and the names of key files stand in ours
        return builder.start();
    }

    private static Washed answer(Process process, byte[] content) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(content);
        }
        byte[] answer;
        try (InputStream out = process.getInputStream()) {
            answer = out.readNBytes(MOST_ANSWER + 1);
        }
        if (answer.length > MOST_ANSWER) return new Washed.No(NoReason.TOO_BIG_INSIDE);
        if (!ended(process)) throw new IOException("the process did not end well");
        return read(answer);
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    /** {@code OK KIND} or {@code NO REASON}, a line end, and the file; anything else is no answer. */
    static Washed read(byte[] answer) throws IOException {
        int end = 0;
        while (end < answer.length && end < 40 && answer[end] != '\n') end++;
        if (end == answer.length || end == 40) throw new IOException("no answer");
        String[] said = new String(answer, 0, end, StandardCharsets.US_ASCII).split(" ");
        try {
            if (said.length == 2 && said[0].equals("NO")) return new Washed.No(NoReason.valueOf(said[1]));
            if (said.length == 2 && said[0].equals("OK")) return new Washed.Anew(FileKind.valueOf(said[1]), Arrays.copyOfRange(answer, end + 1, answer.length));
        } catch (IllegalArgumentException unknownWord) {
            throw new IOException(unknownWord);
        }
        throw new IOException("no answer");
    }

    /** Whether a command that starts like this is permitted here. */
    static boolean permitted(List<String> alone) {
        List<String> harmless = new ArrayList<>(alone);
        harmless.add("true");
        try {
            Process process = new ProcessBuilder(harmless).redirectErrorStream(true).start();
            try (var nothing = process.getInputStream()) {
                nothing.transferTo(OutputStream.nullOutputStream());
            }
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
