package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The developers' fast loop: a new build of the application into an installation that goes on running. */
final class Redeploy {

    private final Path data;
    private final Installation installation;

    Redeploy(Path data, Installation installation) {
        this.data = data;
        this.installation = installation;
    }

    void run() throws IOException, InterruptedException {
        var connection = new Properties();
        if (!Files.exists(data.resolve("connection.properties"))) throw new Trouble("Nothing runs on the data folder " + data + ".");
        try (var reader = Files.newBufferedReader(data.resolve("connection.properties"))) {
            connection.load(reader);
        }
        new Migration(connection.getProperty("db.url"), connection.getProperty("db.owner.password")).run();
        var server = data.resolve("wildfly");
        Deployment.into(server, installation.application());
        for (int tenths = 0; !Deployment.done(server); tenths++) {
            if (Deployment.failed(server) || tenths > 1800) throw new Trouble("The application did not start: see " + server.resolve("log/server.log") + ".");
            Thread.sleep(100);
        }
        System.out.println("Amparo is ready: " + connection.getProperty("app.url"));
    }
}
