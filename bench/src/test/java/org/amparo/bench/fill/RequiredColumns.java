package org.amparo.bench.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns that may not be empty and fill themselves with nothing, read from the migrations in their order: no database runs where this is asked. */
final class RequiredColumns {

    private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);|alter table (\\w+)\\s+(.*?);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^ {4}(?!check|primary|unique|foreign|constraint|exclude)(\\w+)\\s+(.*)$");
    private static final Pattern CHANGE = Pattern.compile("(add|alter|drop|rename) column (?:if (?:not )?exists )?(\\w+)\\s*(.*)", Pattern.DOTALL);

    private final Map<String, Set<String>> notNull = new HashMap<>();
    private final Map<String, Set<String>> filled = new HashMap<>();

    static RequiredColumns read() throws IOException {
        RequiredColumns all = new RequiredColumns();
        List<Path> inOrder;
        try (var files = Files.list(MIGRATIONS)) {
            inOrder = files.sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
        }
        for (Path file : inOrder) all.take(Files.readString(file).replaceAll("--[^\n]*", ""));
        return all;
    }

    Set<String> of(String table) {
        Set<String> required = new HashSet<>(notNull.getOrDefault(table, Set.of()));
        required.removeAll(filled.getOrDefault(table, Set.of()));
        return required;
    }

    private void take(String sql) {
        for (Matcher one = TABLE.matcher(sql); one.find();) {
            if (one.group(1) != null) for (Matcher column = COLUMN.matcher(one.group(2)); column.find();) add(one.group(1), column.group(1), column.group(2));
            else for (String part : one.group(4).split(",\\s*(?=(?:add|alter|drop|rename)\\b)")) change(one.group(3), part.strip());
        }
    }

    private void change(String table, String part) {
        Matcher change = CHANGE.matcher(part);
        if (!change.matches()) return;
        String column = change.group(2);
        switch (change.group(1)) {
            case "add" -> add(table, column, change.group(3));
            case "drop" -> forget(table, column);
            case "rename" -> {
                Set<String> was = of(table);
                forget(table, column);
                add(table, change.group(3).replace("to ", "").strip(), was.contains(column) ? "not null" : "");
            }
            default -> {
                String[] words = change.group(3).split("\\s+");
                Set<String> which = in(Arrays.asList(words).contains("null") ? notNull : filled, table);
                if (words[0].equals("set")) which.add(column);
                else if (words[0].equals("drop")) which.remove(column);
            }
        }
    }

    private void add(String table, String column, String definition) {
        if (definition.contains("not null") || definition.contains("primary key")) in(notNull, table).add(column);
        if (definition.contains("default ") || definition.contains("generated ")) in(filled, table).add(column);
    }

    private void forget(String table, String column) {
        in(notNull, table).remove(column);
        in(filled, table).remove(column);
    }

    private static Set<String> in(Map<String, Set<String>> of, String table) {
        return of.computeIfAbsent(table, t -> new HashSet<>());
    }
}
