package org.amparo.bench.fill;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.postgresql.PGConnection;

/** Rows of many tables, gathered as COPY reads them and written table by table. */
final class Rows {

    private final Map<Table, StringBuilder> gathered = new EnumMap<>(Table.class);
    private long count;

    /** Null is null, bytes are bytea, everything else as it prints. */
    void add(Table table, Object... values) {
        if (values.length != table.width) throw new IllegalArgumentException(table + " has " + table.width + " columns, not " + values.length);
        StringBuilder text = gathered.computeIfAbsent(table, t -> new StringBuilder());
        for (int i = 0; i < values.length; i++) text.append(i == 0 ? "" : "\t").append(written(values[i]));
        text.append('\n');
        count++;
    }

    private static String written(Object value) {
        return switch (value) {
            case null -> "\\N";
            case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
            case String text -> text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
            default -> value.toString();
        };
    }

    long copyInto(Connection connection) throws SQLException, IOException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : gathered.entrySet())
            copies.copyIn("copy amparo." + table.getKey() + " (" + table.getKey().columns + ") from stdin", new StringReader(table.getValue().toString()));
        return count;
    }

    static String codes(Collection<?> values) {
        return String.join(",", values.stream().map(Object::toString).toList());
    }
}
