package org.amparo.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** Of a name only its ending is looked at. */
class GivenFileTest {

    @Test
    void keepsTheEndingAndForgetsTheName() {
        GivenFile given = GivenFile.named("Maria Lopez.passport.JPG", new byte[] {1});

        assertEquals("jpg", given.extension());
        assertFalse(given.toString().contains("Maria"));
        assertEquals("", GivenFile.named("no ending", new byte[] {1}).extension());
        assertEquals("", GivenFile.named(null, new byte[] {1}).extension());
        assertEquals("", GivenFile.named("a.jpg/../..", new byte[] {1}).extension());
    }

    @Test
    void isNeitherEmptyNorLargerThanTheLimit() {
        assertThrows(Unacceptable.class, () -> GivenFile.named("a.txt", new byte[0]));
        assertThrows(Unacceptable.class, () -> GivenFile.named("a.txt", new byte[GivenFile.MOST_BYTES + 1]));
        assertEquals(GivenFile.MOST_BYTES, GivenFile.named("a.txt", new byte[GivenFile.MOST_BYTES]).content().length);
    }
}
