package org.amparo.referral.release;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a frozen part back; refuses one whose words no longer have the hash they left with. */
final class FrozenText {

    private FrozenText() {}

    static Frozen read(String canonical, String sha256) {
        if (!CanonicalJson.sha256(canonical).equals(sha256)) throw new IllegalStateException("a release does not have the hash it was sent with");
        try (var reader = Json.createReader(new StringReader(canonical))) {
            JsonObject all = reader.readObject();
            SortedMap<String, String> items = new TreeMap<>();
            all.getJsonObject("items").forEach((item, words) -> items.put(item, ((JsonString) words).getString()));
            return new Frozen(all.getString("referral"), Stage.valueOf(all.getString("stage")), items, all.getString("salt"));
        }
    }
}
