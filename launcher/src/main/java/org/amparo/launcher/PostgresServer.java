package org.amparo.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database server as our own child: durable, passwords only, loopback only, quiet about values. */
final class PostgresServer {

    static final String SUPERUSER = "postgres";

    private final Path binaries;
    private final DataFolder data;
    private final Processes processes;
    private final int port;
    private final String password;
    private Child child;

    PostgresServer(Path binaries, DataFolder data, Processes processes, int port, String password) {
        this.binaries = binaries;
        this.data = data;
        this.processes = processes;
        this.port = port;
        this.password = password;
    }

    static Path binaries(CacheFolder cache, String version) throws Exception {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return cache.get("postgresql-" + version + "-" + machine, folder -> {
            try (var packed = PostgresServer.class.getResourceAsStream("/postgres-linux-" + machine + ".txz")) {
                if (packed == null) throw new Trouble("There is no PostgreSQL for this machine (" + machine + "): Amparo runs on Linux, amd64 or arm64.");
                Archives.untar(packed, folder);
            }
        });
    }

    void start() throws Exception {
        if (!Files.exists(data.database().resolve("PG_VERSION"))) create();
        new LeftoverDatabase(data.database()).clear();
        child = processes.start("postgresql", "INT", asOrdinaryUser(server()), Map.of());
        child.await(this::answers, Duration.ofMinutes(3));
    }

    /** Initialised beside its place and moved there, so that a start broken off half-way leaves nothing to trip over. */
    private void create() throws Exception {
        var part = data.path().resolve("postgresql.part");
        CacheFolder.delete(part);
        var secret = data.path().resolve("run/superuser");
        OwnerOnly.write(secret, password);
        var command = asOrdinaryUser(List.of(program("initdb"), "-D", part.toString(), "-U", SUPERUSER, "--pwfile=" + secret, "-A", "scram-sha-256",
                "-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"));
        processes.run("initdb", command, Map.of());
        Files.delete(secret);
        Files.writeString(part.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.move(part, data.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> server() {
        var command = new ArrayList<>(List.of(program("postgres"), "-D", data.database().toString(), "-p", Integer.toString(port)));
        for (var setting : List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=on", "synchronous_commit=on", "full_page_writes=on",
                "password_encryption=scram-sha-256", "max_connections=100", "shared_buffers=256MB", "jit=off",
                // never a value in the log: no statement, no parameter, no detail
                "log_statement=none", "log_min_error_statement=panic", "log_min_duration_statement=-1", "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0", "log_error_verbosity=terse"))
            command.addAll(List.of("-c", setting));
        return command;
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses root; in a user namespace of its own it is nobody there and still the owner of its files. */
    private static List<String> asOrdinaryUser(List<String> command) throws Exception {
        if (!"root".equals(System.getProperty("user.name"))) return command;
        if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0)
            throw new Trouble("PostgreSQL does not run as root and this machine allows no user namespaces: start Amparo as an ordinary user.");
        var whole = new ArrayList<>(List.of("unshare", "-U"));
        whole.addAll(command);
        return whole;
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    /** The driver must not put a failing row's values into its messages. */
    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?logServerErrorDetail=false&ApplicationName=amparo";
    }

    Child child() { return child; }
}
