package org.amparo.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to the scanner, byte for byte as its manual asks, and what counts as an answer. */
class ClamdTest {

    @Test
    void aFileIsSentInPiecesEachAfterItsLength() throws IOException {
        byte[] file = new byte[(64 << 10) + 3];
        file[0] = 7;
        file[file.length - 1] = 9;
        ByteArrayOutputStream sent = new ByteArrayOutputStream();

        Clamd.send(file, sent);

        ByteBuffer heard = ByteBuffer.wrap(sent.toByteArray());
        byte[] command = new byte[10];
        heard.get(command);
        assertArrayEquals("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII), command);
        assertEquals(64 << 10, heard.getInt());
        byte[] first = new byte[64 << 10];
        heard.get(first);
        assertEquals(7, first[0]);
        assertEquals(3, heard.getInt());
        byte[] second = new byte[3];
        heard.get(second);
        assertArrayEquals(new byte[] {0, 0, 9}, second);
        assertEquals(0, heard.getInt());
        assertEquals(0, heard.remaining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"stream: OK|CLEAN", "stream: Eicar-Test-Signature FOUND|UNSAFE", "stream: OK FOUND|UNSAFE", "INSTREAM size limit exceeded. ERROR|NO_ANSWER",
        "stream: Can't allocate memory ERROR|NO_ANSWER", "OK|NO_ANSWER", "stream: OK and more|NO_ANSWER", "UNKNOWN COMMAND|NO_ANSWER", "''|NO_ANSWER"})
    void onlyTheOneGoodAnswerIsGood(String said, Finding finding) throws IOException {
        assertEquals(finding, Clamd.heard(new ByteArrayInputStream((said + "\0").getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void nobodyThereIsNoAnswer() {
        assertEquals(Finding.NO_ANSWER, Clamd.ask(Path.of("/nowhere/clamd.ctl"), new byte[] {1}));
    }
}
