package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.amparo.e2e.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way is told in one sentence, the command fails, and nothing is left running. */
class RefusalToStartIT {

    @TempDir
    private Path folder;

    @Test
    void whenAPortIsBusy() throws Exception {
        try (var busy = new ServerSocket(new Ports(47080).keycloak(), 1, InetAddress.getLoopbackAddress())) {
            var told = refusal("run", "--data", folder.resolve("a").toString(), "--port", "47080");
            assertTrue(told.startsWith("Port " + busy.getLocalPort() + " (login) is already in use"), told);
        }
        assertNothingRuns();
    }

    @Test
    void whenTheFolderIsInUse() throws Exception {
        var told = refusal("run", "--data", RunningStack.current().data().toString(), "--port", "47080");
        assertTrue(told.startsWith("Amparo already runs on the data folder"), told);
    }

    @Test
    void whenThereIsNothingToStop() throws Exception {
        assertTrue(refusal("stop", "--data", folder.toString()).startsWith("Nothing runs on the data folder"));
    }

    @Test
    void whenTheCommandIsUnknown() throws Exception {
        assertTrue(refusal("rnu").contains("./amparo help"));
    }

    /** The script itself, with an empty path: no Java anywhere. */
    @Test
    void whenThereIsNoJdk() throws Exception {
        var script = RunningStack.home().resolve("amparo");
        var copy = Files.writeString(folder.resolve("amparo"), Files.readString(script).replace("/usr/lib/jvm/", folder + "/none/"));
        var builder = new ProcessBuilder("bash", copy.toString(), "run").redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", bareTools());
        assertTrue(ended(builder).startsWith("Amparo needs a JDK 21 or newer and found none"));
    }

    private String bareTools() throws IOException {
        var tools = Files.createDirectory(folder.resolve("tools"));
        for (var tool : List.of("bash", "dirname", "readlink", "sed", "xargs", "cat"))
            Files.createSymbolicLink(tools.resolve(tool), Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool));
        return tools.toString();
    }

    private String refusal(String... words) throws Exception {
        var command = new ArrayList<>(List.of(Jvm.java(), "-Damparo.home=" + RunningStack.home(), "-cp", System.getProperty("java.class.path"), "org.amparo.launcher.Main"));
        command.addAll(List.of(words));
        return ended(new ProcessBuilder(command).redirectErrorStream(true));
    }

    private static String ended(ProcessBuilder builder) throws Exception {
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it goes on running");
        assertNotEquals(0, process.exitValue(), told);
        assertEquals(1, told.strip().lines().filter(line -> !line.isBlank() && !line.startsWith("  ")).count(), told);
        return told.strip();
    }

    private void assertNothingRuns() {
        assertEquals(0, ProcessHandle.allProcesses().filter(p -> p.info().commandLine().orElse("").contains(folder.toString())).count());
    }
}
