package org.amparo.partner.hsds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amparo.partner.listing.Provenance;

/** One row of one table, whether it stood in a CSV line or in a JSON object. Cells are changed only while the file is being read and tidied. */
final class Row {

    /** Older and national spellings of a field. */
    private static final Map<String, String> ALIASES = Map.of("service_area.service_area", "name", "accessibility.accessibility", "description",
            "taxonomy_term.term", "name", "attribute.taxonomy_term_name", "label");

    private final Table table;
    private final Provenance at;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Set<String> parents = new TreeSet<>();
    private String key;

    Row(Table table, Provenance at) {
        this.table = table;
        this.at = at;
    }

    Table table() {
        return table;
    }

    Provenance at() {
        return at;
    }

    Map<String, String> cells() {
        return cells;
    }

    String text(String column) {
        return cells.get(column);
    }

    void put(String column, String text) {
        if (text == null || text.isBlank()) return;
        String alias = ALIASES.get(table.key() + "." + column);
        if (alias == null) cells.put(column, text.strip());
        else cells.putIfAbsent(alias, text.strip());
    }

    /** The id, or where the row stands when it has none: two rows without an id are never the same. */
    String key() {
        if (key == null) key = cells.containsKey("id") ? reference("id") : at.toString();
        return key;
    }

    /** Nested in another row, as JSON does it. */
    void belongsTo(Row parent) {
        parents.add(parent.table.key() + ":" + parent.key());
        String column = parent.table.key() + "_id";
        if (table.column(column) != null) cells.putIfAbsent(column, parent.key());
    }

    /** Everything this row describes, as {@code table:id}. */
    Stream<String> parents() {
        Stream<String> referred = table.columns().stream().filter(Column::refers).filter(c -> cells.containsKey(c.name()))
                .map(c -> c.target() + ":" + reference(c.name()));
        return Stream.concat(parents.stream(), referred).distinct();
    }

    UUID uuid(String column) {
        String id = cells.get(column) == null ? null : Spelling.id(cells.get(column));
        return id == null ? null : UUID.fromString(id);
    }

    /** Reads a tidied cell; one that is missing stays missing. */
    <T> T as(Function<String, T> type, String column) {
        String text = cells.get(column);
        return text == null ? null : type.apply(text);
    }

    String reference(String column) {
        String text = cells.get(column);
        if (text == null) return null;
        String tidy = Spelling.id(text);
        return tidy == null ? text : tidy;
    }

    /** The same row met again: what it adds is taken; the fields in which it differs are named. */
    String takeIn(Row again) {
        parents.addAll(again.parents);
        StringBuilder differing = new StringBuilder();
        again.cells.forEach((column, text) -> {
            String mine = cells.putIfAbsent(column, text);
            Column known = table.column(column);
            boolean link = known != null && known.refers();
            if (mine != null && !mine.equals(text) && !link) differing.append(differing.isEmpty() ? "" : ", ").append(column);
            if (mine != null && link) parents.add(known.target() + ":" + again.reference(column));
        });
        return differing.toString();
    }
}
