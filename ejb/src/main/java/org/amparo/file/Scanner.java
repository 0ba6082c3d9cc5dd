package org.amparo.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The virus scanner of this machine. Without one files are kept and handed to nobody, unless the installation states that it means to run
 * without: AMPARO_SCANNER is the path of the scanner's socket, or the word none; left empty it is looked for where systems usually put it.
 */
@ApplicationScoped
class Scanner {

    private static final String WITHOUT = "none";
    private static final List<Path> USUAL = List.of(Path.of("/run/clamav/clamd.ctl"), Path.of("/run/clamd.scan/clamd.sock"));

    /** Said when it is asked, not once: a test may take the scanner away. */
    private static String said() {
        String said = System.getProperty("amparo.scanner", System.getenv("AMPARO_SCANNER"));
        return said == null ? "" : said.strip();
    }

    Scanning standing() {
        if (said().equals(WITHOUT)) return Scanning.STATED_WITHOUT;
        return socket().isPresent() ? Scanning.SCANS : Scanning.MISSING;
    }

    Finding ask(byte[] file) {
        return socket().map(at -> Clamd.ask(at, file)).orElse(Finding.NO_ANSWER);
    }

    private static Optional<Path> socket() {
        if (!said().isEmpty()) return Optional.of(Path.of(said())).filter(Files::exists);
        return USUAL.stream().filter(Files::exists).findFirst();
    }
}
