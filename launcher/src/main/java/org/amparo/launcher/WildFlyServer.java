package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server: a shared image that is never written to, and a base folder of its own in the data folder. */
final class WildFlyServer {

    private static final String QUICK_TO_START = "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Installation installation;
    private final DataFolder data;
    private final Processes processes;
    private final Ports ports;
    private Child child;

    WildFlyServer(Installation installation, DataFolder data, Processes processes, Ports ports) {
        this.installation = installation;
        this.data = data;
        this.processes = processes;
        this.ports = ports;
    }

    void start(Map<String, String> environment) throws Exception {
        layOut();
        again(environment);
    }

    /** After a crash: with everything as it was, other deployments included. */
    void again(Map<String, String> environment) throws Exception {
        Deployment.into(data.server(), installation.application());
        var command = StandaloneCommandBuilder.of(installation.serverImage()).setJavaHome(Jvm.HOME).setBaseDirectory(data.server())
                .addJavaOption("--enable-native-access=ALL-UNNAMED").addJavaOption("-Duser.timezone=UTC")
                .addJavaOptions(System.getenv().getOrDefault("AMPARO_JAVA_OPTS", QUICK_TO_START).split(" "))
                .addServerArguments("-Djboss.bind.address=127.0.0.1", "-Djboss.bind.address.management=127.0.0.1", "-Djboss.socket.binding.port-offset=" + ports.offset());
        child = processes.start("wildfly", "TERM", command.build(), environment);
        child.await(this::deployed, Duration.ofMinutes(10));
    }

    /** Configuration comes fresh from the image at every start; transactions in doubt and the log stay. */
    private void layOut() throws IOException {
        var base = data.server();
        CacheFolder.delete(base.resolve("tmp"));
        CacheFolder.delete(base.resolve("configuration"));
        CacheFolder.delete(base.resolve("deployments"));
        for (var part : new String[] {"configuration", "deployments"}) OwnerOnly.folder(base.resolve(part));
        try (var files = Files.list(installation.serverImage().resolve("standalone/configuration"))) {
            for (Path file : files.toList()) Files.copy(file, base.resolve("configuration").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean deployed() throws InterruptedException {
        if (Deployment.failed(data.server())) throw new Trouble("The application did not start: see " + data.server().resolve("log/server.log") + ".");
        return Deployment.done(data.server()) && Answer.from("http://localhost:" + ports.management() + "/health/ready");
    }

    Child child() { return child; }
}
