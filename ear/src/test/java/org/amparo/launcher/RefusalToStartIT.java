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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way is told in one sentence, the command fails, and nothing is left running. */
class RefusalToStartIT {

    /** Free now, and below those that outgoing connections use. */
    private static final Ports PORTS = StartedCommand.freePorts();
    private static final String PORT = Integer.toString(PORTS.app());

    @TempDir
    private Path folder;

    @Test
    void whenAPortIsBusy() throws Exception {
        try (var busy = new ServerSocket(PORTS.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            var told = refusal("run", "--data", folder.resolve("a").toString(), "--port", PORT);
            assertTrue(told.startsWith("Port " + busy.getLocalPort() + " (login) is already in use"), told);
        }
        assertNothingRuns();
    }

    @Test
    void whenTheFolderIsInUse() throws Exception {
        var told = refusal("run", "--data", RunningStack.current().data().toString(), "--port", PORT);
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

    /** Half a download, met by the command itself: an empty cache, and an archive that breaks off. */
    @Test
    void whenKeycloakWasHalfDownloaded() throws Exception {
        var whole = Installation.at(RunningStack.home()).keycloakZip();
        var half = folder.resolve("keycloak.zip");
        try (var in = Files.newInputStream(whole)) {
            Files.write(half, in.readNBytes(1 << 20));
        }
        var told = refusal(copyOfHome("keycloak.zip", half), folder.resolve("cache"), "run", "--data", folder.resolve("k").toString(), "--port", PORT);
        assertEquals("The download of Keycloak is damaged: delete " + half + " and start again.", told);
        assertNothingRuns();
    }

    @Test
    void whenTheApplicationServerIsNotWhole() throws Exception {
        var home = copyOfHome("", null);
        var server = Files.createDirectories(folder.resolve("server"));
        Files.writeString(server.resolve("jboss-modules.jar"), "half");
        Files.writeString(home.resolve("ear/target/server-home"), server.toString());

        var told = refusal(home, folder.resolve("cache"), "run", "--data", folder.resolve("s").toString(), "--port", PORT);

        assertEquals("The application server in " + server + " is not whole: delete that folder and start again.", told);
        assertNothingRuns();
    }

    @Test
    void whenTheDiskIsFull() throws Exception {
        withSmallDisk(disk -> {
            var told = refusal("run", "--data", disk.resolve("data").toString(), "--port", PORT);
            assertTrue(told.startsWith("The disk is full: ") && told.endsWith("MB free."), told);
        });
        assertNothingRuns();
    }

    @Test
    void whenTheDiskIsFullWhereTheServersAreUnpacked() throws Exception {
        withSmallDisk(disk -> {
            var told = refusal(RunningStack.home(), disk.resolve("cache"), "run", "--data", folder.resolve("d").toString(), "--port", PORT);
            assertTrue(told.startsWith("The disk is full: "), told);
        });
        assertNothingRuns();
    }

    private interface OnDisk {
        void does(Path disk) throws Exception;
    }

    /** Only the administrator of a machine may make one. */
    private void withSmallDisk(OnDisk test) throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var made = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", disk.toString()).redirectErrorStream(true).start().waitFor() == 0;
        Assumptions.assumeTrue(made, "skipped: this user may not mount a small disk");
        try {
            test.does(disk);
        } finally {
            assertEquals(0, new ProcessBuilder("umount", disk.toString()).start().waitFor());
        }
    }

    /** What the build left behind, with one thing in another place. */
    private Path copyOfHome(String key, Path value) throws IOException {
        var home = folder.resolve("home");
        Files.createDirectories(home.resolve("ear/target"));
        Files.createDirectories(home.resolve("launcher/target"));
        Files.createSymbolicLink(home.resolve("ear/target/amparo.ear"), RunningStack.home().resolve("ear/target/amparo.ear"));
        Files.copy(RunningStack.home().resolve("ear/target/server-home"), home.resolve("ear/target/server-home"));
        var launch = Files.readString(RunningStack.home().resolve("launcher/target/launch.properties"));
        Files.writeString(home.resolve("launcher/target/launch.properties"), value == null ? launch : launch + "\n" + key + "=" + value + "\n");
        return home;
    }

    private String bareTools() throws IOException {
        var tools = Files.createDirectory(folder.resolve("tools"));
        for (var tool : List.of("bash", "dirname", "readlink", "sed", "xargs", "cat"))
            Files.createSymbolicLink(tools.resolve(tool), Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool));
        return tools.toString();
    }

    private String refusal(String... words) throws Exception {
        return refusal(RunningStack.home(), null, words);
    }

    private String refusal(Path home, Path cache, String... words) throws Exception {
        var command = new ArrayList<>(List.of(Jvm.java(), "-Damparo.home=" + home, "-cp", System.getProperty("java.class.path"), "org.amparo.launcher.Main"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (cache != null) builder.environment().put("AMPARO_CACHE", cache.toString());
        return ended(builder);
    }

    private static String ended(ProcessBuilder builder) throws Exception {
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it goes on running");
        assertNotEquals(0, process.exitValue(), told);
        var sentences = told.lines().filter(line -> !line.isBlank() && !line.startsWith("  ")).toList();
        assertEquals(1, sentences.size(), told);
        return sentences.getFirst();
    }

    private void assertNothingRuns() {
        assertEquals(0, ProcessHandle.allProcesses().filter(p -> p.info().commandLine().orElse("").contains(folder.toString())).count());
    }
}
