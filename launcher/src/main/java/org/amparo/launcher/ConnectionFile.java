package org.amparo.launcher;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How tests, benchmark and administrators reach the running parts. */
final class ConnectionFile {

    private final Map<String, String> entries = new LinkedHashMap<>();

    ConnectionFile(String databaseUrl, String appUrl, String keycloakUrl, Ports ports, Secrets secrets) throws IOException {
        entries.put("app.url", appUrl);
        entries.put("db.url", databaseUrl);
        entries.put("db.app.user", DatabaseRoles.APPLICATION);
        entries.put("db.app.password", secrets.get(DatabaseRoles.APPLICATION));
        entries.put("db.owner.user", DatabaseRoles.MIGRATOR);
        entries.put("db.owner.password", secrets.get(DatabaseRoles.MIGRATOR));
        entries.put("keycloak.url", keycloakUrl);
        entries.put("keycloak.admin.user", KeycloakServer.ADMIN);
        entries.put("keycloak.admin.password", secrets.get(KeycloakServer.ADMIN));
        entries.put("management.port", Integer.toString(ports.management()));
        entries.put("smtp.port", Integer.toString(ports.smtp()));
        entries.put("imap.port", Integer.toString(ports.imap()));
    }

    void write(DataFolder data) throws IOException {
        OwnerOnly.write(data.connection(), entries.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n", "", "\n")));
    }
}
