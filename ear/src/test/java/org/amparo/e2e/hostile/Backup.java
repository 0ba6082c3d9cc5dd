package org.amparo.e2e.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** Everything about one person as a dump has it, taken and put back by whoever runs the database server; and a look for what is left of her anywhere. */
record Backup(String her, Map<String, byte[]> tables) {

    /** Each table, the columns that name her, and all that are not worked out from others: those come back by themselves. */
    private static final String HERS = """
            select c.relname || ' ' || string_agg(a.attname, ',') filter (where a.attname in ('survivor_id', 'other_id')) || ' ' || string_agg(a.attname, ',') filter (where a.attgenerated = '')
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'amparo'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            group by c.relname having bool_or(a.attname in ('survivor_id', 'other_id')) order by c.relname""";

    static Backup of(String her, Administrator administrator) throws SQLException, IOException {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (String table : administrator.texts(HERS)) {
            var out = new ByteArrayOutputStream();
            copy(administrator.amparo()).copyOut("copy (select " + columns(table) + " from amparo." + name(table) + " where " + hers(table, her) + ") to stdout", out);
            tables.put(table, out.toByteArray());
        }
        return new Backup(her, tables);
    }

    /** As it was when the dump was taken: nothing that was written since, neither her erasure nor her tombstone, is in it. */
    void restore(Administrator administrator) throws SQLException, IOException {
        administrator.does("set session_replication_role = replica");
        for (var table : tables.entrySet()) {
            administrator.does("delete from amparo." + name(table.getKey()) + " where " + hers(table.getKey(), her));
            copy(administrator.amparo()).copyIn("copy amparo." + name(table.getKey()) + " (" + columns(table.getKey()) + ") from stdin", new ByteArrayInputStream(table.getValue()));
        }
        administrator.does("set session_replication_role = origin");
    }

    /** Where any of these texts stands in any row of any table, said as table and text. */
    static List<String> placesOf(List<String> texts, Administrator administrator) throws SQLException {
        List<String> places = new ArrayList<>();
        for (String table : administrator.texts("select relname from pg_class where relnamespace = 'amparo'::regnamespace and relkind = 'r' order by relname"))
            for (String text : texts)
                if (administrator.number("select count(*) from amparo." + table + " t where strpos(t::text, ?) > 0", text) > 0) places.add(table + " has " + text);
        return places;
    }

    private static org.postgresql.copy.CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static String name(String table) {
        return table.split(" ")[0];
    }

    private static String columns(String table) {
        return table.split(" ")[2];
    }

    private static String hers(String table, String her) {
        return "'" + her + "' in (" + table.split(" ")[1].replaceAll("(\\w+)", "$1::text") + ")";
    }
}
