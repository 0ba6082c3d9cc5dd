package org.amparo.e2e.ceilings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.hostile.Administrator;

/**
 * What a person's requests asked, read off the database's own log. It is switched on for the application's role only while this is open,
 * and of each value it keeps no more than shows whose transaction it was.
 */
final class StatementLog implements AutoCloseable {

    private static final Pattern ENTRY = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL):  (.*)$", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern SIGNED = Pattern.compile("\\$1 = '1\\|([0-9a-f-]{36})\\|");
    private static final Pattern SIGNS = Pattern.compile("^select (amparo.enter\\(|amparo.unseen_notices\\()");
    private static final List<String> SETTINGS = List.of("log_statement = 'all'", "log_parameter_max_length = 60", "log_error_verbosity = 'default'");

    private final Connection superuser = Administrator.of("amparo");
    private final Path file = RunningStack.current().data().resolve("log/postgresql.log");
    private final long from;

    StatementLog() throws SQLException, IOException {
        from = Files.size(file);
        for (String setting : SETTINGS) run("alter role amparo_app in database amparo set " + setting);
        connectAnew();
        run("set log_statement = 'all'");
    }

    /** What follows in the log belongs to this request. */
    void begin(int request) throws SQLException {
        run("select 'request " + request + "'");
    }

    /** By request, all that was asked in this person's name; BEGIN and COMMIT do not count. */
    Map<Integer, List<String>> of(Somebody who) throws SQLException, IOException, InterruptedException {
        String end = "read " + UUID.randomUUID();
        run("select '" + end + "'");
        String text = text();
        for (int i = 0; i < 100 && !text.contains(end); i++, text = text()) Thread.sleep(50);
        return new Reading(who.id().toString()).of(text);
    }

    private String text() throws IOException {
        try (var in = Files.newByteChannel(file)) {
            var bytes = java.nio.ByteBuffer.allocate((int) (in.size() - from));
            in.position(from).read(bytes);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        }
    }

    /** A role's setting counts from the next connection on; the pool makes a new one for each that is gone. */
    private void connectAnew() throws SQLException {
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'amparo_app' and state = 'idle'");
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (String setting : SETTINGS) run("alter role amparo_app in database amparo reset " + setting.split(" ")[0]);
        connectAnew();
        superuser.close();
    }

    /** One pass through the log: transactions run side by side, each in its own server process, and say in their first statement whose they are. */
    private static final class Reading {

        private final String who;
        private final Map<Integer, List<String>> found = new HashMap<>();
        private final Map<String, String> owners = new HashMap<>();
        private int request = -1;

        Reading(String who) { this.who = who; }

        Map<Integer, List<String>> of(String text) {
            String[] entries = text.split("\n(?=\\d{4}-\\d\\d-\\d\\d \\d\\d:)");
            for (int i = 0; i < entries.length; i++) {
                var entry = ENTRY.matcher(entries[i].strip());
                if (!entry.matches() || !entry.group(2).equals("LOG")) continue;
                var statement = STATEMENT.matcher(entry.group(3));
                if (statement.matches()) asked(entry.group(1), statement.group(1).strip(), i + 1 < entries.length ? entries[i + 1] : "");
            }
            return found;
        }

        private void asked(String process, String sql, String detail) {
            var signed = SIGNED.matcher(detail);
            if (sql.startsWith("select 'request ")) request = Integer.parseInt(sql.replaceAll("\\D", ""));
            else if (sql.matches("(?i)(begin|commit|rollback).*")) owners.remove(process);
            else if (!sql.isEmpty()) {
                if (SIGNS.matcher(sql).find()) owners.put(process, signed.find() ? signed.group(1) : "");
                if (who.equals(owners.get(process))) found.computeIfAbsent(request, r -> new ArrayList<>()).add(sql);
            }
        }
    }
}
