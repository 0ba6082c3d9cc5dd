package org.amparo.referral.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** One way only to write a package down, and one hash for it. */
class FrozenTest {

    @Test
    void isWrittenInOneWayWhateverTheOrder() {
        assertEquals("{\"form\":\"amparo.package.1\",\"items\":{\"AGE_BAND\":\"FROM_21_TO_29\",\"NEED\":\"a room\"},\"referral\":\"ABC\",\"salt\":\"s\",\"stage\":\"SUMMARY\"}",
                frozen(Map.of("NEED", "a room", "AGE_BAND", "FROM_21_TO_29"), "s").canonical());
    }

    @Test
    void keepsAwkwardTextAsTyped() {
        String typed = "\"quoted\" \\ \n\t\r \u0001 \u202e‏ é é 👩🏽‍🦽 <b>";
        String written = frozen(Map.of("NEED", typed), "s").canonical();

        assertEquals("{\"a\":\"\\\"\\\\\\n\\t\\r\\u0001\"}", CanonicalJson.write(Map.of("a", "\"\\\n\t\r\u0001")));
        assertFalse(written.chars().anyMatch(c -> c < 0x20), "no bare control character");
    }

    @Test
    void anyChangeChangesTheHash() {
        var one = frozen(Map.of("NEED", "a room"), "s");

        assertEquals(one.sha256(), frozen(Map.of("NEED", "a room"), "s").sha256());
        assertNotEquals(one.sha256(), frozen(Map.of("NEED", "a room "), "s").sha256());
        assertNotEquals(one.sha256(), frozen(Map.of("NEED", "a room"), "t").sha256(), "the salt keeps the hash from being guessed");
        assertNotEquals(one.sha256(), new Frozen("ABC", Stage.IDENTITY, new TreeMap<>(Map.of("NEED", "a room")), "s").sha256());
        assertNotEquals(Frozen.hash(List.of(one)), Frozen.hash(List.of(one, one)));
    }

    @Test
    void tellsNothingWhenPrinted() {
        assertEquals("frozen SUMMARY", frozen(Map.of("NEED", "a room"), "s").toString());
        assertThrows(IllegalArgumentException.class, () -> frozen(Map.of(), " "));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Map.of("a", 1)));
    }

    private static Frozen frozen(Map<String, String> items, String salt) {
        return new Frozen("ABC", Stage.SUMMARY, new TreeMap<>(items), salt);
    }
}
