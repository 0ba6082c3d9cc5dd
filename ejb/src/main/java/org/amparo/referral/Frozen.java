package org.amparo.referral;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One part of a package with every word in it. The salt keeps somebody who holds the database from guessing what a hash stands for.
 *
 * @param items what is shared, by the name of the data item
 */
record Frozen(String code, Stage stage, SortedMap<String, String> items, String salt) {

    Frozen {
        items = new TreeMap<>(items);
        if (salt.isBlank()) throw new IllegalArgumentException("a package without salt");
    }

    String canonical() {
        return CanonicalJson.write(Map.of("form", "amparo.package.1", "referral", code, "stage", stage.name(), "salt", salt, "items", items));
    }

    String sha256() {
        return CanonicalJson.sha256(canonical());
    }

    @Override
    public String toString() {
        return "frozen " + stage;
    }
}
