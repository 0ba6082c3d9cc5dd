package org.amparo.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SealedTest {

    @Test
    void comesBackAsItWasStored() {
        Sealed sealed = Sealed.of(7, new byte[] {1, 2, 3});

        assertEquals(sealed, Sealed.stored(sealed.stored()));
        assertEquals(7, Sealed.stored(sealed.stored()).counter());
        assertArrayEquals(new byte[] {1, 2, 3}, Sealed.stored(sealed.stored()).ciphertext());
    }

    @Test
    void spoilsNothingButItself() {
        Sealed spoilt = Sealed.stored(new byte[] {1});

        assertThrows(IllegalStateException.class, spoilt::ciphertext);
        assertThrows(IllegalStateException.class, spoilt::counter);
    }

    @Test
    void saysNothingWhenPrinted() {
        assertEquals("sealed", Sealed.of(1, "name".getBytes()).toString());
    }
}
