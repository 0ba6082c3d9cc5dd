package org.amparo.wash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what it says, or it is not taken: name, first bytes and an independent judge agree. */
class VoteTest {

    private static final byte[] PROGRAM = Made.together(Made.ascii("MZ\220\0\3\0\0\0\4\0\0\0".replace('\220', ' ')), new byte[200]);

    @Test
    void whatIsOnTheListIsTaken() throws Exception {
        assertEquals(Kind.PDF, Vote.on("pdf", MadePdf.plain()));
        assertEquals(Kind.JPEG, Vote.on("jpg", Made.jpeg()));
        assertEquals(Kind.PNG, Vote.on("png", Made.image("png", 4, 4, 1)));
        assertEquals(Kind.DOCX, Vote.on("docx", Made.zip(Made.docxParts())));
        assertEquals(Kind.ODT, Vote.on("odt", Made.zip(Made.odtParts())));
        assertEquals(Kind.TXT, Vote.on("txt", "he said: come on Monday".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Kind.TXT, Vote.on("txt", "From: him@example.org\nTo: me@example.org\nSubject: work\n\ncome".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exe", "zip", "html", "svg", "doc", "docm", "xlsx", "gif", "heic", "js", ""})
    void nothingElseIs(String extension) {
        assertEquals(Reason.NOT_TAKEN, assertThrows(Refused.class, () -> Vote.on(extension, Made.ascii("anything"))).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "jpg", "png", "docx", "odt", "txt"})
    void aProgramUnderAnotherNameIsNot(String extension) {
        differs(extension, PROGRAM);
    }

    @Test
    void oneKindUnderTheNameOfAnotherIsNot() throws Exception {
        differs("pdf", Made.jpeg());
        differs("png", Made.jpeg());
        differs("docx", Made.zip(Made.odtParts()));
        differs("odt", Made.zip(Made.docxParts()));
        differs("txt", Made.ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        differs("txt", MadePdf.plain());
    }

    @Test
    void nothingMayStandBeforeTheBeginning() throws Exception {
        differs("pdf", Made.together(Made.ascii("GIF89a/*"), MadePdf.plain()));
        differs("jpg", Made.together(Made.ascii("<script>"), Made.jpeg()));
        differs("docx", Made.together(new byte[64], Made.zip(Made.docxParts())));
    }

    private static void differs(String extension, byte[] file) {
        assertEquals(Reason.NOT_WHAT_IT_SAYS, assertThrows(Refused.class, () -> Vote.on(extension, file)).reason(), extension);
    }
}
