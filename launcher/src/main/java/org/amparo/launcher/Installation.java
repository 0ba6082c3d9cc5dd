package org.amparo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the build left behind for the launcher to start. */
public record Installation(Path application, Path serverImage, Path keycloakZip, String keycloakVersion, String postgresVersion) {

    public static Installation at(Path home) throws IOException {
        var application = home.resolve("ear/target/amparo.ear");
        var image = home.resolve("ear/target/server-home");
        var launch = home.resolve("launcher/target/launch.properties");
        for (var needed : new Path[] {application, image, launch})
            if (!Files.exists(needed)) throw new Trouble("Amparo is not built yet: run ./amparo run, or mvn -DskipTests package, in " + home + ".");
        var places = new Properties();
        try (var reader = Files.newBufferedReader(launch)) {
            places.load(reader);
        }
        var server = Path.of(Files.readString(image).trim());
        for (var part : new String[] {"jboss-modules.jar", "modules/system", "standalone/configuration"})
            if (!Files.exists(server.resolve(part)))
                throw new Trouble("The application server in " + server + " is not whole: delete that folder and start again.");
        return new Installation(application, server, Path.of(places.getProperty("keycloak.zip")), places.getProperty("keycloak.version"), places.getProperty("postgresql.version"));
    }
}
