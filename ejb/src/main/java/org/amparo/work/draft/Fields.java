package org.amparo.work.draft;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.shared.Unacceptable;

/** The fields of a form in one text, to be sealed. */
final class Fields {

    private static final int LONGEST = 200_000;

    private Fields() {}

    static String write(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (value != null) object.add(name, value);
        });
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriter(text)) {
            writer.writeObject(object.build());
        }
        if (text.getBuffer().length() > LONGEST) throw Unacceptable.because("draft", "work.problem.draftTooLong");
        return text.toString();
    }

    static Map<String, String> read(String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(content))) {
            reader.readObject().forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        }
        return fields;
    }
}
