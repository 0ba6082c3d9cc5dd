package org.amparo.e2e.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Somebody;
import org.postgresql.PGStatement;

/** Whoever runs the database server and sees behind every wall in it; to check what is really stored, never what is shown. */
public final class Administrator implements AutoCloseable {

    private final Connection amparo;
    private PreparedStatement marks;

    public Administrator() throws SQLException { amparo = of("amparo"); }

    public static Connection of(String database) throws SQLException {
        var stack = RunningStack.current();
        var secrets = new Properties();
        try (var reader = Files.newBufferedReader(stack.data().resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return DriverManager.getConnection(stack.connection().getProperty("db.url").replaceFirst("/amparo", "/" + database), "postgres", secrets.getProperty("postgres"));
    }

    Connection amparo() { return amparo; }

    public List<String> texts(String sql, Object... values) throws SQLException {
        try (var statement = amparo.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
            return found;
        }
    }

    public long number(String sql, Object... values) throws SQLException { return Long.parseLong(texts(sql, values).get(0)); }

    public void does(String sql, Object... values) throws SQLException {
        try (var statement = amparo.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.execute();
        }
    }

    public long refusals(Somebody who) throws SQLException {
        return number("select count(*) from amparo.audit_fact where actor = ? and decision = 'REFUSED'", who.id().value());
    }

    public Map<String, String> marksOf(String survivor) throws SQLException { return marksOf(List.of(survivor)); }

    /** Every stored row about them, table by table, as one mark each: what differs afterwards was changed. Possible doubles, and whether a supervisor was told of a high risk, are the system's own work. */
    public Map<String, String> marksOf(Collection<String> survivors) throws SQLException {
        if (marks == null) marks = marks();
        marks.setString(1, "{" + String.join(",", survivors) + "}");
        var found = new TreeMap<String, String>();
        try (var rows = marks.executeQuery()) {
            while (rows.next()) {
                String mark = rows.getString(1);
                found.put(mark.substring(0, mark.indexOf(':')), mark.substring(mark.indexOf(':') + 1));
            }
        }
        return found;
    }

    /** Kept: to plan a hundred tables takes ten times as long as to read them. */
    private PreparedStatement marks() throws SQLException {
        does("set plan_cache_mode = force_generic_plan");
        var statement = amparo.prepareStatement("select m.mark from (select cast(? as uuid[]) as hers) w, lateral (" + String.join(" union all ", texts("""
                select format('select %L || '':'' || count(*) || '' '' || md5(coalesce(string_agg(t.line, ''|'' order by t.line), ''''))
                  from (select (to_jsonb(r)%s)::text as line from amparo.%I r where r.survivor_id = any (w.hers)) t',
                  c.relname, case when c.relname = 'risk' then ' - ''view_told'' - ''version''' else '' end, c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'amparo' and c.relkind = 'r' and c.relname <> 'possible_same_person'
                and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'survivor_id' and not a.attisdropped)""")) + ") m (mark)");
        statement.unwrap(PGStatement.class).setPrepareThreshold(1);
        return statement;
    }

    @Override
    public void close() throws SQLException { amparo.close(); }
}
