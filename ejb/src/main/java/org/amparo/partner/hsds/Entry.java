package org.amparo.partner.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** A JSON object under way: what is not said is not written. */
final class Entry {

    private final JsonObjectBuilder json = Json.createObjectBuilder();
    private final String id;

    Entry(String id) {
        this.id = id;
        json.add("id", id);
    }

    /** The part of an entry has no id with us; the same part gets the same one each time. */
    static String partId(String owner, String part, int index) {
        return UUID.nameUUIDFromBytes((owner + "/" + part + "/" + index).getBytes(StandardCharsets.UTF_8)).toString();
    }

    Entry put(String name, Object value) {
        switch (value) {
            case null -> { }
            case JsonValue ready -> json.add(name, ready);
            case Integer number -> json.add(name, number);
            case BigDecimal number -> json.add(name, number);
            case Double number -> json.add(name, number);
            default -> json.add(name, value.toString());
        }
        return this;
    }

    /** A field that the standard requires: empty rather than missing. */
    Entry required(String name, String text) {
        return put(name, text == null ? "" : text);
    }

    <T> Entry parts(String name, List<T> parts, BiFunction<Entry, T, Entry> part) {
        if (parts.isEmpty()) return this;
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (int i = 0; i < parts.size(); i++) list.add(part.apply(new Entry(partId(id, name, i)), parts.get(i)).json());
        json.add(name, list);
        return this;
    }

    String id() {
        return id;
    }

    JsonObject json() {
        return json.build();
    }
}
