package org.amparo.e2e.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.amparo.e2e.RunningStack;
import org.postgresql.PGConnection;

/** Everywhere words could have got to: what each place says of them. */
record Places(Canaries canaries) {

    /** Every row of every table as it is stored, long values in full: what a dump of the database holds, and the samples its planner keeps. */
    List<String> inDatabase(String name) throws SQLException, IOException {
        var found = new ArrayList<String>();
        try (var database = Administrator.of(name)) {
            for (String table : tables(database)) {
                var rows = new ByteArrayOutputStream();
                String form = table.equals("pg_catalog.pg_statistic") ? "text" : "binary";
                database.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout (format " + form + ")", rows);
                canaries.in(new ByteArrayInputStream(rows.toByteArray())).forEach(what -> found.add(name + " " + table + ": " + what));
            }
        }
        return found;
    }

    private static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and (n.nspname !~ '^(pg_|information_schema)' or c.relname = 'pg_statistic')""")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    /** Logs of all three servers, the application server's data and temporary folders, the database's own files and its write-ahead log. */
    List<String> inFiles() throws SQLException, IOException {
        try (var administrator = new Administrator()) {
            administrator.does("checkpoint");
        }
        return canaries.under(RunningStack.current().data());
    }

    List<String> inMails() throws SQLException, MessagingException, IOException {
        var found = new ArrayList<String>();
        try (var administrator = new Administrator()) {
            for (String address : administrator.texts("select distinct email from amparo.staff_member where email <> '' order by email limit 200")) found.addAll(inMailbox(address));
        }
        return found;
    }

    private List<String> inMailbox(String address) throws MessagingException, IOException {
        var found = new ArrayList<String>();
        var settings = new Properties();
        settings.put("mail.imap.port", Integer.toString(RunningStack.current().imapPort()));
        try (var store = Session.getInstance(settings).getStore("imap")) {
            store.connect("localhost", address, address);
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            for (var mail : inbox.getMessages()) {
                var raw = new ByteArrayOutputStream();
                mail.writeTo(raw);
                canaries.in(raw.toByteArray()).forEach(what -> found.add("a mail to " + address + ": " + what));
            }
        }
        return found;
    }

    /** Whatever the servers tell about themselves. */
    List<String> inMetrics() throws IOException, InterruptedException {
        var found = new ArrayList<String>();
        var ports = RunningStack.current().connection();
        for (String port : ports.stringPropertyNames()) {
            if (!port.endsWith("management.port")) continue;
            for (String path : List.of("metrics", "health", "metrics/vendor")) {
                var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + ports.getProperty(port) + "/" + path)).build(), BodyHandlers.ofByteArray());
                canaries.in(answer.body()).forEach(what -> found.add(port + " " + path + ": " + what));
            }
        }
        return found;
    }

    static boolean exists(String part) { return Files.exists(RunningStack.current().data().resolve(part)); }
}
