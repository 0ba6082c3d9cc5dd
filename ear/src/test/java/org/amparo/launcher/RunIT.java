package org.amparo.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.amparo.e2e.RunningStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The first command, for real: typed, ready, looked at, stopped in both ways, taken up again. */
class RunIT {

    private static final Set<String> KEYS = Set.of("db.url", "db.app.user", "db.app.password", "db.owner.user", "db.owner.password",
            "keycloak.url", "keycloak.admin.user", "keycloak.admin.password");

    private Path data;
    private final Ports ports = StartedCommand.freePorts();
    private StartedCommand amparo;

    @BeforeEach
    void inAFolderOfItsOwn(TestInfo test) throws Exception {
        data = RunningStack.home().resolve("ear/target/run-it/" + test.getTestMethod().orElseThrow().getName());
        CacheFolder.delete(data);
        Files.createDirectories(data.getParent());
    }

    @AfterEach
    void nothingStays() throws Exception {
        if (amparo != null) amparo.endIfItStillRuns();
        CacheFolder.delete(data);
    }

    @Test
    void becomesReadyStopsCleanlyAndTakesItsDataUpAgain() throws Exception {
        amparo = StartedCommand.run(data, ports);
        saysSoOnceWithTheLogins();
        answersOnlyToWhomItShould();
        UUID kept = UUID.randomUUID();
        try (var owner = amparo.database("owner"); var row = owner.prepareStatement("insert into amparo.organisation (organisation_id, name, kind, state, time_zone, state_since) values (?, 'Kept', 'NGO', 'PROSPECT', 'UTC', now())")) {
            row.setObject(1, kept);
            assertEquals(1, row.executeUpdate());
        }
        long people = amparo.counted("select count(*) from amparo.staff_member");
        assertTrue(people > 5 && amparo.counted("select count(*) from amparo.listing") > 0, "the demonstration's people and directory");
        amparo.pressesControlC();

        amparo = StartedCommand.run(data, ports);
        assertEquals(1, amparo.counted("select count(*) from amparo.organisation where organisation_id = '" + kept + "'"));
        assertEquals(people, amparo.counted("select count(*) from amparo.staff_member"), "loaded once");
        amparo.isStopped();
    }

    @Test
    void emptyHoldsNobodyButItsFirstAdministrator() throws Exception {
        amparo = StartedCommand.run(data, ports, "--empty");

        assertTrue(amparo.printed().contains("First login, shown only now (it asks for a new password): " + RealmUpdate.FIRST_ADMIN), amparo.printed());
        for (var person : People.ofTheDemonstration().all()) assertFalse(amparo.printed().contains("  " + person.username() + " "), person.username());
        assertEquals(1, amparo.counted("select count(*) from amparo.staff_member"));
        for (var table : new String[] {"listing", "survivor_standing", "subject_object"}) assertEquals(0, amparo.counted("select count(*) from amparo." + table), table);
        amparo.pressesControlC();
    }

    private void saysSoOnceWithTheLogins() throws Exception {
        var lines = amparo.printed().lines().toList();
        int ready = lines.indexOf("Amparo is ready: " + amparo.url());
        assertTrue(ready > 0, amparo.printed());
        assertEquals(1, lines.stream().filter(l -> l.contains("is ready")).count());
        assertEquals(People.ofTheDemonstration().table().lines().toList(), lines.subList(ready + 1, lines.size()));
        assertTrue(lines.get(ready + 1).matches("\\s+name\\s+password\\s+role\\s+organisation"), lines.get(ready + 1));
        assertTrue(lines.stream().anyMatch(l -> l.matches("\\s+carla\\s+carla\\s+CASEWORKER.*\\S+.*")), amparo.printed());
        assertEquals(302, get(amparo.url()), "to the login");
    }

    private void answersOnlyToWhomItShould() throws Exception {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(amparo.connectionFile())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
        var connection = amparo.connection();
        for (var key : KEYS) assertFalse(connection.getProperty(key, "").isBlank(), key);
        assertTrue(connection.getProperty("db.url").startsWith("jdbc:postgresql:"));
        try (var app = amparo.database("app"); var owner = amparo.database("owner")) {
            assertTrue(app.isValid(5) && owner.isValid(5));
        }
        var login = "client_id=admin-cli&grant_type=password&username=" + encoded(connection.getProperty("keycloak.admin.user"))
                + "&password=" + encoded(connection.getProperty("keycloak.admin.password"));
        var request = HttpRequest.newBuilder(URI.create(connection.getProperty("keycloak.url") + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(login)).build();
        assertEquals(200, sent(request));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static int get(String url) throws Exception {
        return sent(HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build());
    }

    private static int sent(HttpRequest request) throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
