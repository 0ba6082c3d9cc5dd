package org.amparo.partner.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Map;
import org.amparo.partner.listing.Finding;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.Provenance;

/** Takes the rows out of HSDS JSON: one entry, a page with contents, an array, a bundle of tables; nested entries become rows of their own. */
final class JsonFile {

    /** A name that stands twice in one entry would hide what the first said, such as a mark: such a file is refused. */
    private static final Map<String, ?> STRICT = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);

    private final String file;
    private final Rows rows;

    private JsonFile(String file, Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    static void read(String file, byte[] bytes, Rows rows) throws UnreadableFile {
        String text = Text.of(file, bytes, false).content();
        JsonShape.check(file, text, rows.limits());
        new JsonFile(file, rows).top(parse(file, text), "");
    }

    private static JsonValue parse(String file, String text) throws UnreadableFile {
        try (JsonReader reader = Json.createReaderFactory(STRICT).createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException e) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_JSON, file, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        } catch (JsonException | IllegalStateException | ArithmeticException | IllegalArgumentException e) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_JSON, file, 1, 1);
        }
    }

    private void top(JsonValue value, String pointer) throws UnreadableFile {
        if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) top(list.get(i), pointer + "/" + i);
        } else if (value instanceof JsonObject entry) {
            topObject(entry, pointer);
        } else {
            rows.found(Finding.of(FindingKind.NOTHING_RECOGNISED, at(pointer), ""));
        }
    }

    private void topObject(JsonObject entry, String pointer) throws UnreadableFile {
        if (entry.get("contents") instanceof JsonArray page) {
            top(page, pointer + "/contents");
        } else if (isBundle(entry)) {
            for (Map.Entry<String, JsonValue> table : entry.entrySet()) table(table.getKey(), table.getValue(), pointer + "/" + escaped(table.getKey()));
        } else {
            Table table = entry.containsKey("id") ? Table.withFields(entry.keySet()) : null;
            if (table == null) rows.found(Finding.of(FindingKind.NOTHING_RECOGNISED, at(pointer), ""));
            else object(table, entry, null, pointer, false);
        }
    }

    private static boolean isBundle(JsonObject entry) {
        return !entry.containsKey("id") && entry.entrySet().stream()
                .anyMatch(e -> e.getValue() instanceof JsonArray && Table.named(e.getKey()) != null);
    }

    private void table(String name, JsonValue value, String pointer) throws UnreadableFile {
        Table table = Table.named(name);
        if (table != null && value instanceof JsonArray list) objects(table, list, null, pointer, true);
        else rows.found(Finding.of(FindingKind.UNKNOWN_FILE, at(pointer), "", name));
    }

    private void objects(Table table, JsonArray list, Row parent, String pointer, boolean onceOnly) throws UnreadableFile {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject child) object(table, child, parent, pointer + "/" + i, onceOnly);
            else rows.found(Finding.of(FindingKind.UNREADABLE_VALUE, at(pointer + "/" + i), "", ""));
        }
    }

    private Row object(Table table, JsonObject json, Row parent, String pointer, boolean onceOnly) throws UnreadableFile {
        Row row = new Row(table, at(pointer));
        json.forEach((key, value) -> row.put(key, scalar(value)));
        if (parent != null) row.belongsTo(parent);
        for (Map.Entry<String, JsonValue> field : json.entrySet()) nested(row, field.getKey(), field.getValue(), pointer + "/" + escaped(field.getKey()));
        rows.add(row, onceOnly);
        return row;
    }

    /** A list describes this row; a single object is what this row refers to. */
    private void nested(Row row, String key, JsonValue value, String pointer) throws UnreadableFile {
        Table table = Table.named(key);
        if (table == null) return;
        if (value instanceof JsonArray list) {
            objects(table, list, row, pointer, false);
        } else if (value instanceof JsonObject one) {
            Row referred = object(table, one, null, pointer, false);
            String column = table.key() + "_id";
            if (row.table().column(column) != null && row.text(column) == null) row.put(column, referred.key());
        }
    }

    private static String scalar(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            default -> value == JsonValue.TRUE || value == JsonValue.FALSE ? value.toString() : null;
        };
    }

    private Provenance at(String pointer) {
        return new Provenance(file, pointer.isEmpty() ? "/" : pointer);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
