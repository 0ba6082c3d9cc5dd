package org.amparo.wash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter keeps its words and loses its makers; one that runs something or calls somebody is refused. */
class OfficeTest {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void aLetterKeepsItsWordsAndLosesWhoWroteThem() throws Exception {
        Map<String, byte[]> washed = Parts.unpacked(Wash.of("docx", Made.zip(Made.docxParts())).content());

        String words = text(washed, "word/document.xml");
        assertTrue(words.contains("> wages of June &amp; July <"), words);
        assertFalse(washed.containsKey("docProps/core.xml"));
        assertFalse(washed.values().stream().anyMatch(part -> Made.holds(part, "Maria") || Made.holds(part, "00AB12") || Made.holds(part, "docProps") || Made.holds(part, "2026-01-01")));
    }

    @Test
    void aLinkLeadsNowhere() throws Exception {
        String relations = text(Parts.unpacked(Wash.of("docx", Made.zip(Made.docxParts())).content()), "word/_rels/document.xml.rels");

        assertFalse(relations.contains("tracker"));
        assertTrue(relations.contains("about:blank"));
    }

    @ParameterizedTest
    @CsvSource({"word/vbaProject.bin,MACROS", "word/activeX/activeX1.xml,MACROS", "word/embeddings/oleObject1.bin,FOREIGN_PART", "word/part.html,FOREIGN_PART", "word/media/image1.emf,FOREIGN_PART"})
    void aPartThatRunsOrIsForeignIsRefused(String part, Reason reason) throws Exception {
        var parts = Made.docxParts();
        parts.put(part, "x");

        refused(reason, "docx", parts);
    }

    @ParameterizedTest
    @CsvSource({"attachedTemplate,REFERS_OUTSIDE", "image,REFERS_OUTSIDE", "oleObject,REFERS_OUTSIDE", "subDocument,REFERS_OUTSIDE"})
    void whatWouldBeFetchedIsRefused(String type, Reason reason) throws Exception {
        var parts = Made.docxParts();
        parts.put("word/_rels/settings.xml.rels", Made.relations("<Relationship Id=\"x\" Type=\"" + TYPE + type + "\" Target=\"http://far.example/x\" TargetMode=\"External\"/>"));

        refused(reason, "docx", parts);
    }

    @Test
    void anAddressThatDoesNotSayItIsOutsideIsRefusedToo() throws Exception {
        var parts = Made.docxParts();
        parts.put("word/_rels/settings.xml.rels", Made.relations("<Relationship Id=\"x\" Type=\"" + TYPE + "image\" Target=\"http://far.example/x\"/>"));

        refused(Reason.REFERS_OUTSIDE, "docx", parts);
    }

    @Test
    void aDocumentThatSaysItHasMacrosIsRefused() throws Exception {
        var parts = Made.docxParts();
        parts.computeIfPresent("[Content_Types].xml", (name, xml) -> xml.replace("wordprocessingml.document.main+xml", "wordprocessingml.document.macroEnabled.main+xml"));

        refused(Reason.MACROS, "docx", parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<w:fldSimple w:instr=' DDEAUTO c:\\\\windows\\\\cmd.exe '/>",
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>E cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText> INCLUDEPICTURE \"http://far.example/x\" </w:instrText><w:fldChar w:fldCharType='separate'/></w:r></w:p>"})
    void aFieldThatFetchesIsRefused(String field) throws Exception {
        var parts = Made.docxParts();
        parts.put("word/document.xml", Made.document(field));

        refused(Reason.REFERS_OUTSIDE, "docx", parts);
    }

    @Test
    void whatUnfoldsOrNamesFilesIsNotUnfolded() throws Exception {
        var parts = Made.docxParts();
        parts.put("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Made.document("<w:p>&e;</w:p>"));

        refused(Reason.UNREADABLE, "docx", parts);
    }

    @Test
    void whatDeclaresATypeOfItsOwnIsRefused() throws Exception {
        var parts = Made.docxParts();
        parts.put("word/document.xml", "<!DOCTYPE document [<!ENTITY e 'x'>]>" + Made.document("<w:p/>"));

        refused(Reason.UNREADABLE, "docx", parts);
    }

    @Test
    void whatIsSmallOutsideAndHugeInsideIsRefused() throws Exception {
        byte[] bomb = Made.bomb();
        assertTrue(bomb.length < 1_000_000);

        assertEquals(Reason.TOO_BIG_INSIDE, assertThrows(Refused.class, () -> Wash.of("docx", bomb)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/etc/evil.xml", "word\\evil.xml", "C:evil.xml"})
    void aPartWithAPathIsRefused(String name) throws Exception {
        var parts = Made.docxParts();
        parts.put(name, "<x/>");

        refused(Reason.UNREADABLE, "docx", parts);
    }

    @Test
    void theOtherKindOfLetterKeepsItsWordsAndLosesItsMakersToo() throws Exception {
        byte[] washed = Wash.of("odt", Made.zip(Made.odtParts())).content();

        assertArrayEquals(Made.ascii("mimetypeapplication/vnd.oasis.opendocument.text"), java.util.Arrays.copyOfRange(washed, 30, 30 + 47));
        var parts = Parts.unpacked(washed);
        assertTrue(text(parts, "content.xml").contains("rent of May"));
        assertTrue(text(parts, "content.xml").contains("mine"));
        assertFalse(parts.values().stream().anyMatch(part -> Made.holds(part, "Maria") || Made.holds(part, "2026-01-01")));
        assertEquals(Kind.ODT, Vote.on("odt", washed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"MACROS|<office:scripts><script:event-listener/></office:scripts>", "REFERS_OUTSIDE|<draw:image xlink:href='http://far.example/x.png'/>",
        "REFERS_OUTSIDE|<draw:image xlink:href='../x.png'/>", "FOREIGN_PART|<draw:object xlink:href='./Object 1'/>", "REFERS_OUTSIDE|<text:section-source xlink:href='file:///etc/passwd'/>"})
    void inTheOtherKindTheSameIsRefused(Reason reason, String inside) throws Exception {
        var parts = Made.odtParts();
        parts.put("content.xml", Made.odtContent(inside));

        refused(reason, "odt", parts);
    }

    @Test
    void aBasicModuleIsRefused() throws Exception {
        var parts = Made.odtParts();
        parts.put("Basic/Standard/Module1.xml", "<x/>");

        refused(Reason.MACROS, "odt", parts);
    }

    @Test
    void textIsTextToItsEnd() throws Exception {
        assertArrayEquals("لا أجر".getBytes(StandardCharsets.UTF_8), Wash.of("txt", "لا أجر".getBytes(StandardCharsets.UTF_8)).content());
        assertArrayEquals(Made.ascii("wages"), Wash.of("txt", new byte[] {(byte) 0xff, (byte) 0xfe, 'w', 0, 'a', 0, 'g', 0, 'e', 0, 's', 0}).content());
        assertEquals(Reason.NOT_TEXT, assertThrows(Refused.class, () -> Wash.of("txt", new byte[] {'a', (byte) 0xe9, 'b', ' ', 'c'})).reason());
    }

    private static void refused(Reason reason, String extension, Map<String, String> parts) throws Exception {
        byte[] file = Made.zip(parts);
        assertEquals(reason, assertThrows(Refused.class, () -> Wash.of(extension, file)).reason());
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
