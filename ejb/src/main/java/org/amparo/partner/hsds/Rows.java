package org.amparo.partner.hsds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.partner.listing.Finding;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.Severity;

/** All rows of the files read together, by table and id, and what was found while reading them. */
final class Rows {

    private final Map<Table, Map<String, Row>> tables = new EnumMap<>(Table.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Row> removed = new HashSet<>();
    private final Limits limits;
    private Map<String, List<Row>> children;
    private int count;

    Rows(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** In a table each id stands once; nested in JSON the same entry may be repeated, but must say the same. */
    void add(Row row, boolean onceOnly) throws UnreadableFile {
        if (++count > limits.rows()) throw new UnreadableFile(UnreadableFile.Reason.TOO_MANY_ROWS, row.at().file(), limits.rows());
        Row before = tables.computeIfAbsent(row.table(), t -> new LinkedHashMap<>()).putIfAbsent(row.key(), row);
        if (before == null) return;
        String differing = before.takeIn(row);
        if (onceOnly || !differing.isEmpty()) found(Finding.of(FindingKind.DUPLICATE_ID, row.at(), "id", row.key(), differing));
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    void found(FindingKind kind, Row row, String field, String... arguments) {
        found(Finding.of(kind, row.at(), field, arguments));
    }

    void leftOut(FindingKind kind, Row row, String field, String... arguments) {
        found(Finding.of(kind, row.at(), field, arguments).as(Severity.ERROR));
    }

    List<Finding> findings() {
        return findings;
    }

    Collection<Row> of(Table table) {
        return tables.getOrDefault(table, Map.of()).values();
    }

    Stream<Row> all() {
        return tables.values().stream().flatMap(table -> table.values().stream());
    }

    Row get(Table table, String id) {
        return id == null ? null : tables.getOrDefault(table, Map.of()).get(id);
    }

    boolean has(String target, String id) {
        return Column.ANY.equals(target) ? tables.values().stream().anyMatch(t -> t.containsKey(id)) : get(Table.named(target), id) != null;
    }

    /** Rows of a table that describe this row. Asked only once all files are read. */
    Stream<Row> describing(Row row, Table table) {
        if (children == null) index();
        return Stream.of(row.table().key(), Column.ANY).flatMap(target -> children.getOrDefault(table.key() + " of " + target + ":" + row.key(), List.of()).stream())
                .filter(child -> !removed.contains(child)).distinct();
    }

    void remove(Row row) {
        tables.get(row.table()).remove(row.key());
        removed.add(row);
    }

    private void index() {
        children = new HashMap<>();
        all().forEach(row -> row.parents().forEach(parent ->
                children.computeIfAbsent(row.table().key() + " of " + parent, p -> new ArrayList<>()).add(row)));
    }
}
