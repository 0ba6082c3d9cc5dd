package org.amparo.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real scanner, where it is installed, with one signature of our own: that of the harmless file that every scanner knows as a test. */
class RealScannerTest {

    /** Put together here, so that no scanner takes this source for it. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private static Path folder;
    private static Process scanner;
    private static Path socket;

    @BeforeAll
    static void start() throws Exception {
        Path clamd = Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd").map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(clamd != null, "ClamAV is not installed here (Debian: apt install clamav-daemon): its protocol is held by ClamdTest, its findings are not tried");
        socket = folder.resolve("clamd.ctl");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        String sum = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(EICAR));
        Files.writeString(signatures.resolve("own.hdb"), sum + ":" + EICAR.length + ":Test.Own\n");
        Path settings = folder.resolve("clamd.conf");
        Files.writeString(settings, "LocalSocket " + socket + "\nDatabaseDirectory " + signatures + "\nForeground yes\nOfficialDatabaseOnly no\n"
                + (System.getProperty("user.name").equals("root") ? "User root\n" : ""));
        scanner = new ProcessBuilder(clamd.toString(), "--config-file=" + settings).redirectErrorStream(true).redirectOutput(folder.resolve("clamd.out").toFile()).start();
        for (int i = 0; i < 300 && !Files.exists(socket) && scanner.isAlive(); i++) TimeUnit.MILLISECONDS.sleep(100);
        assertTrue(Files.exists(socket), () -> "the scanner did not start: " + said());
    }

    private static List<String> said() {
        try {
            return Files.readAllLines(folder.resolve("clamd.out"));
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (scanner == null) return;
        scanner.destroy();
        if (!scanner.waitFor(10, TimeUnit.SECONDS)) scanner.destroyForcibly();
    }

    @Test
    void findsWhatItKnowsAndLetsTheRestThrough() {
        assertEquals(Finding.UNSAFE, Clamd.ask(socket, EICAR));
        assertEquals(Finding.CLEAN, Clamd.ask(socket, "wages of June".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Finding.CLEAN, Clamd.ask(socket, new byte[1 << 20]));
    }
}
