package org.amparo.bench.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.bench.Scratch;

/**
 * Reads off the database's own log what one person's request asked, values and all. Switched on by the superuser, for the application's
 * role, in the scratch database only, and only while one request runs: the figures are taken without it.
 */
final class StatementLog implements AutoCloseable {

    private static final Pattern LINE = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL|ERROR|FATAL|WARNING|STATEMENT|CONTEXT|HINT):  (.*)$", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("^(?:execute [^:]*|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']|'')*')(?:, |$)", Pattern.DOTALL);
    private static final String SETTINGS = "log_statement = 'all';log_parameter_max_length = -1;log_error_verbosity = 'default'";

    private final Connection superuser;
    private final Path log;

    StatementLog(Scratch scratch, Connection superuser) throws SQLException {
        this.superuser = superuser;
        log = scratch.data().resolve("log/postgresql.log");
        for (String setting : SETTINGS.split(";")) execute("alter role amparo_app in database amparo set " + setting);
        reconnect();
    }

    long mark() throws IOException {
        return Files.size(log);
    }

    /** The transactions of one person since the mark, each with its statements; BEGIN and COMMIT are not among them. */
    List<List<Asked>> since(long mark, String user) throws IOException, InterruptedException {
        Thread.sleep(300);
        List<List<Asked>> transactions = new ArrayList<>();
        for (List<Asked> one : transactions(text(mark))) if (!one.isEmpty() && one.get(0).isOf(user)) transactions.add(one);
        return transactions;
    }

    private String text(long mark) throws IOException {
        try (FileChannel file = FileChannel.open(log, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) (file.size() - mark));
            file.read(bytes, mark);
            return new String(bytes.array(), StandardCharsets.UTF_8);
        }
    }

    /** By server process, because two transactions may run at once. */
    private static List<List<Asked>> transactions(String text) {
        List<List<Asked>> all = new ArrayList<>();
        Map<String, List<Asked>> open = new LinkedHashMap<>();
        Map<String, String> pending = new LinkedHashMap<>();
        for (String entry : text.split("\n(?=\\d{4}-\\d\\d-\\d\\d )")) {
            Matcher line = LINE.matcher(entry.strip());
            if (!line.matches()) continue;
            String process = line.group(1);
            Matcher statement = STATEMENT.matcher(line.group(3));
            if (line.group(2).equals("LOG") && statement.matches()) {
                ended(process, List.of(), pending, open, all);
                pending.put(process, statement.group(1).replace("\n\t", "\n"));
            } else if (line.group(2).equals("DETAIL")) ended(process, values(line.group(3)), pending, open, all);
        }
        new ArrayList<>(pending.keySet()).forEach(process -> ended(process, List.of(), pending, open, all));
        open.values().stream().filter(t -> !t.isEmpty()).forEach(all::add);
        return all;
    }

    /** What is asked outside a transaction, as how many notices wait, stands alone. */
    private static void ended(String process, List<String> values, Map<String, String> pending, Map<String, List<Asked>> open, List<List<Asked>> all) {
        String sql = pending.remove(process);
        if (sql == null || sql.isBlank()) return;
        if (sql.matches("(?i)begin.*")) open.put(process, new ArrayList<>());
        else if (sql.matches("(?i)(commit|rollback).*")) all.add(open.getOrDefault(process, List.of()));
        else if (open.containsKey(process)) open.get(process).add(new Asked(sql, values));
        else all.add(List.of(new Asked(sql, values)));
        if (sql.matches("(?i)(commit|rollback).*")) open.remove(process);
    }

    private static List<String> values(String detail) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail.replace("\n\t", "\n"));
        while (value.find()) values.add(value.group(1).equals("NULL") ? null : value.group(1).substring(1, value.group(1).length() - 1).replace("''", "'"));
        return values;
    }

    /** A setting of the role counts from the next connection on. */
    private void reconnect() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'amparo_app'");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (String setting : SETTINGS.split(";")) execute("alter role amparo_app in database amparo reset " + setting.split(" ")[0]);
        reconnect();
    }
}
