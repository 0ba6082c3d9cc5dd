package org.amparo.wash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photograph keeps what it shows and how it was held, and nothing of where, when, by whom and with what. */
class PhotographTest {

    @Test
    void losesThePlaceTheRemarkAndWhatFollowsItsEnd() throws Exception {
        byte[] given = Made.photograph();
        assertTrue(Made.holds(given, Made.GPS_MARK) && Made.holds(given, "Maria") && Made.holds(given, "PK\3\4"), "what is taken out was in it");

        byte[] washed = Wash.of("jpg", given).content();

        assertFalse(Made.holds(washed, Made.GPS_MARK));
        assertFalse(Made.holds(washed, "Maria"));
        assertFalse(Made.holds(washed, "PK\3\4"));
        assertEquals(60, ImageIO.read(new ByteArrayInputStream(washed)).getWidth());
    }

    @Test
    void isStillTurnedAsItWasHeld() throws Exception {
        assertEquals(6, JpegSegments.turned(Wash.of("jpeg", Made.photograph()).content()));
        assertEquals(1, JpegSegments.turned(Wash.of("jpeg", Made.jpeg()).content()));
    }

    @Test
    void staysSeeThroughWhereItWas() throws Exception {
        byte[] washed = Wash.of("png", Made.image("png", 20, 20, BufferedImage.TYPE_INT_ARGB)).content();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(washed));
        assertEquals(0, image.getRGB(0, 0) >>> 24);
        assertEquals(255, image.getRGB(10, 10) >>> 24);
    }

    @Test
    void losesWhatIsWrittenIntoAPng() throws Exception {
        byte[] given = withText(Made.image("png", 20, 20, BufferedImage.TYPE_INT_RGB), "Author\0Maria Lopez");

        byte[] washed = Wash.of("png", given).content();

        assertFalse(Made.holds(washed, "Maria"));
        assertEquals(20, ImageIO.read(new ByteArrayInputStream(washed)).getWidth());
    }

    @Test
    void mayNotBeLargerThanAnybodyNeeds() throws Exception {
        byte[] fiftyMillion = Made.image("png", 10_000, 5_000, BufferedImage.TYPE_BYTE_BINARY);
        assertTrue(fiftyMillion.length < 100_000, "small to send, large to unpack");

        assertEquals(Reason.TOO_MANY_PIXELS, assertThrows(Refused.class, () -> Wash.of("png", fiftyMillion)).reason());
    }

    @Test
    void mayNotSayOneSizeAndUnpackAnother() throws Exception {
        byte[] cut = Arrays.copyOf(Made.jpeg(), 200);

        assertEquals(Reason.UNREADABLE, assertThrows(Refused.class, () -> Wash.of("jpg", cut)).reason());
    }

    private static byte[] withText(byte[] png, String text) {
        byte[] said = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(12 + said.length).putInt(said.length).put(Made.ascii("tEXt")).put(said);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + said.length);
        chunk.putInt((int) sum.getValue());
        int head = 8 + 25;
        return Made.together(Made.together(Arrays.copyOf(png, head), chunk.array()), Arrays.copyOfRange(png, head, png.length));
    }
}
