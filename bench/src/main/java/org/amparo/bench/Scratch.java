package org.amparo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.function.Consumer;
import org.amparo.launcher.Installation;
import org.amparo.launcher.Options;
import org.amparo.launcher.Stack;

/** An installation of its own that is filled once and kept while it fits: same number of cases, same schema, same way of filling. */
public final class Scratch implements AutoCloseable {

    /** Raise it when what is filled changes. */
    private static final int FILL = 3;
    private static final String MARK = "filled.properties";

    private final Path data;
    private final Stack stack;
    private final Properties secrets;
    private final Properties connection;

    private Scratch(Path data, Stack stack) {
        this.data = data;
        this.stack = stack;
        secrets = read(data.resolve("secrets.properties"));
        connection = read(data.resolve("connection.properties"));
    }

    static Scratch start(Path home, BenchOptions options, Consumer<String> say) throws Exception {
        if (!fits(options)) clear(options.data());
        Files.createDirectories(options.data());
        Files.writeString(options.data().resolve("scratch"), "made by the benchmark, may be removed\n");
        Stack stack = new Stack(Installation.at(home), new Options(options.data(), options.ports(), false, false), say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack)));
        stack.start();
        return new Scratch(options.data(), stack);
    }

    private static void end(Stack stack) {
        try {
            stack.close();
        } catch (IOException | InterruptedException problem) {
            System.err.println("The scratch installation did not stop cleanly: " + problem);
        }
    }

    private static boolean fits(BenchOptions options) throws Exception {
        if (!Files.exists(options.data().resolve(MARK))) return false;
        Properties mark = read(options.data().resolve(MARK));
        return mark.getProperty("cases").equals(Integer.toString(options.cases())) && mark.getProperty("schema").equals(schema())
                && mark.getProperty("fill").equals(Integer.toString(FILL)) && LocalDate.parse(mark.getProperty("day")).isAfter(LocalDate.now().minusDays(20));
    }

    /** Only what was made as a scratch folder is ever removed. */
    private static void clear(Path data) throws IOException {
        if (!Files.exists(data)) return;
        if (!Files.exists(data.resolve("scratch"))) throw new IllegalArgumentException(data + " is not a folder of the benchmark: choose another with --data DIR.");
        try (var all = Files.walk(data)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** A hash of every migration: another schema is another database. */
    private static String schema() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        URI jar = URI.create("jar:" + Scratch.class.getResource("/META-INF/persistence.xml").toString().replaceAll("^jar:|!.*$", ""));
        try (var files = java.nio.file.FileSystems.newFileSystem(jar, java.util.Map.of()); var steps = Files.list(files.getPath("db/migration"))) {
            for (Path step : steps.sorted().toList()) digest.update(Files.readAllBytes(step));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean filled() {
        return Files.exists(data.resolve(MARK));
    }

    LocalDate day() {
        return filled() ? LocalDate.parse(read(data.resolve(MARK)).getProperty("day")) : LocalDate.now();
    }

    void mark(int cases) throws Exception {
        Properties mark = new Properties();
        mark.setProperty("cases", Integer.toString(cases));
        mark.setProperty("schema", schema());
        mark.setProperty("fill", Integer.toString(FILL));
        mark.setProperty("day", LocalDate.now().toString());
        try (var writer = Files.newBufferedWriter(data.resolve(MARK))) {
            mark.store(writer, null);
        }
    }

    public Path data() {
        return data;
    }

    public String url() {
        return stack.url();
    }

    public String say(String key) {
        return connection.getProperty(key);
    }

    public Path keys() {
        return data.resolve("keys/amparo-keys.json");
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(say("db.url"), say("db.owner.user"), say("db.owner.password"));
    }

    /** Sees everything and may switch the statement log; the application never has this. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(say("db.url"), "postgres", secrets.getProperty("postgres"));
    }

    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(say("db.url"), say("db.app.user"), say("db.app.password"));
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        stack.close();
    }
}
