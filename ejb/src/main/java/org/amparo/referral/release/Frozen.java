package org.amparo.referral.release;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One part of a package with every word in it. The salt keeps somebody who holds the database from guessing what a hash stands for.
 *
 * @param items what is shared, by the name of the data item
 */
public record Frozen(String code, Stage stage, SortedMap<String, String> items, String salt) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public Frozen {
        items = new TreeMap<>(items);
        if (salt.isBlank()) throw new IllegalArgumentException("a package without salt");
    }

    public String canonical() {
        return CanonicalJson.write(Map.of("form", "amparo.package.1", "referral", code, "stage", stage.name(), "salt", salt, "items", items));
    }

    public String sha256() {
        return CanonicalJson.sha256(canonical());
    }

    /** One hash for everything that is planned: what was shown is what goes. */
    public static String hash(List<Frozen> parts) {
        return CanonicalJson.sha256(parts.stream().map(Frozen::sha256).collect(Collectors.joining(",")));
    }

    public static String freshSalt() {
        byte[] salt = new byte[18];
        RANDOM.nextBytes(salt);
        return Base64.getUrlEncoder().encodeToString(salt);
    }

    @Override
    public String toString() {
        return "frozen " + stage;
    }
}
