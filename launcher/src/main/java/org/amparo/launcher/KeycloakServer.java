package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The identity provider, unpacked and built once per version, run straight as one Java process. */
final class KeycloakServer {

    static final String ADMIN = "amparo-bootstrap";
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true", "--features-disabled=ciba,device-flow,par");

    private final Path home;
    private final Processes processes;
    private final Ports ports;
    private Child child;

    KeycloakServer(Path home, Processes processes, Ports ports) {
        this.home = home;
        this.processes = processes;
        this.ports = ports;
    }

    static Path home(CacheFolder cache, Installation installation, Processes processes, Consumer<String> say) throws Exception {
        var options = Integer.toHexString(BUILD.hashCode());
        return cache.get("keycloak-" + installation.keycloakVersion() + "-" + options, folder -> {
            say.accept("Preparing Keycloak " + installation.keycloakVersion() + " (once, about half a minute)");
            unpack(installation.keycloakZip(), folder);
            build(folder, processes);
        });
    }

    private static void unpack(Path zip, Path folder) {
        if (!Files.exists(zip)) throw new Trouble("Keycloak is not downloaded yet: " + zip + " is missing; build once with a network connection.");
        try {
            Archives.unzip(zip, folder);
        } catch (IOException problem) {
            if (Trouble.isFullDisk(problem)) throw new Trouble("The disk is full: Keycloak could not be unpacked to " + folder + ".", problem);
            throw new Trouble("The download of Keycloak is damaged: delete " + zip + " and start again.", problem);
        }
    }

    private static void build(Path folder, Processes processes) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString()));
        command.addAll(BUILD);
        processes.run("keycloak-build", command, Map.of("JAVA_HOME", Jvm.HOME.toString()));
    }

    void start(String databaseUrl, Secrets secrets, Path themes) throws Exception {
        var command = List.of(Jvm.java(), "-Xms64m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=256m", "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8", "-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true", "-Dquarkus.datasource.jdbc.validate-on-borrow=true", // a restarted database leaves dead connections behind
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start", "--optimized", "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + ports.keycloak(), "--hostname=" + url(),
                "--http-management-port=" + ports.keycloakManagement(), "--http-management-host=127.0.0.1", "--cache=local", "--log-level=warn", "--spi-theme--folder--dir=" + themes, "--spi-theme--static-max-age=600");
        child = processes.start("keycloak", "TERM", command, Map.of("KC_DB_URL", databaseUrl, "KC_DB_USERNAME", DatabaseRoles.KEYCLOAK, "KC_DB_PASSWORD", secrets.get(DatabaseRoles.KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(ADMIN)));
        child.await(() -> Answer.from("http://localhost:" + ports.keycloakManagement() + "/health/ready"), Duration.ofMinutes(10));
    }

    String url() { return "http://localhost:" + ports.keycloak(); }

    String issuer() { return url() + "/realms/" + RealmUpdate.REALM; }

    Child child() { return child; }
}
