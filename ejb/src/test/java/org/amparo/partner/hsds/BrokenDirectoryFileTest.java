package org.amparo.partner.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.Severity;
import org.junit.jupiter.api.Test;

/** A bad file is refused as a whole with a reason, or its bad entries are left out and told; nothing else ever happens. */
class BrokenDirectoryFileTest {

    private static final Limits SMALL = new Limits(1, 2, 3, 50, 6, 100);

    @Test
    void refusesWhatIsNoDirectoryFile() {
        assertRefused(UnreadableFile.Reason.EMPTY, "a.json", new byte[0]);
        assertRefused(UnreadableFile.Reason.UNKNOWN_KIND, "a.pdf", "%PDF-1.7".getBytes(UTF_8));
        assertRefused(UnreadableFile.Reason.NOT_TEXT, "a.json", new byte[] {'{', '"', (byte) 0xC3, '"', '}'});
        assertRefused(UnreadableFile.Reason.NOT_JSON, "a.json", "{\"id\": ".getBytes(UTF_8));
        assertRefused(UnreadableFile.Reason.NOT_JSON, "a.json", "{} {}".getBytes(UTF_8));
        assertRefused(UnreadableFile.Reason.NOT_JSON, "a.json", "{\"id\": 1, \"id\": 2}".getBytes(UTF_8));
        assertRefused(UnreadableFile.Reason.NOT_JSON, "a.json", ("[" + "9".repeat(500_000) + "]").getBytes(UTF_8));
        assertRefused(UnreadableFile.Reason.NOT_CSV, "services.csv", "id,name\n1,\"open".getBytes(UTF_8));
    }

    @Test
    void refusesATornArchiveAndOneWithNothingInIt() {
        byte[] zip = DirectoryFiles.zip(DirectoryFiles.northCoastTables());

        assertRefused(UnreadableFile.Reason.BROKEN_ZIP, "a.zip", Arrays.copyOf(zip, zip.length / 2));
        assertRefused(UnreadableFile.Reason.EMPTY, "a.zip", DirectoryFiles.zip(Map.of("readme.txt", new byte[10])));
    }

    @Test
    void refusesWhatWouldChokeTheServer() {
        byte[] deep = ("[".repeat(7) + "]".repeat(7)).getBytes(UTF_8);
        byte[] many = ("id\n" + "x\n".repeat(51)).getBytes(UTF_8);
        byte[] bomb = DirectoryFiles.zip(Map.of("services.csv", new byte[2_100_000]));

        assertTrue(bomb.length < 10_000);
        assertRefused(UnreadableFile.Reason.TOO_DEEP, "a.json", deep);
        assertRefused(UnreadableFile.Reason.TOO_MANY_ROWS, "services.csv", many);
        assertRefused(UnreadableFile.Reason.TOO_BIG, "services.csv", new byte[1_000_001]);
        assertRefused(UnreadableFile.Reason.TOO_BIG, "a.zip", bomb);
        assertRefused(UnreadableFile.Reason.TOO_MANY_FILES, "a.zip", DirectoryFiles.zip(Map.of("1", new byte[1], "2", new byte[1], "3", new byte[1], "4", new byte[1])));
    }

    @Test
    void leavesOutAnEntryThatCannotBeFiledAndTakesTheRest() {
        Map<String, byte[]> files = DirectoryFiles.northCoastTables();
        files.put("services.csv", ("id,organization_id,name,status\n"
                + "0192f0c4-7a10-7c11-9d02-3f1b6a5e0001,0192f0c4-7a10-7c11-9d02-3f1b6a5e0002,Legal advice,active\n"
                + "0192f0c4-7a10-7c11-9d02-3f1b6a5e0001,0192f0c4-7a10-7c11-9d02-3f1b6a5e0002,Legal advice twice,active\n"
                + "seven,0192f0c4-7a10-7c11-9d02-3f1b6a5e0002,No id to speak of,active\n"
                + "0192f0c4-7a10-7c11-9d02-3f1b6a5e0008,,Of nobody,active\n"
                + "0192f0c4-7a10-7c11-9d02-3f1b6a5e0009,0192f0c4-7a10-7c11-9d02-3f1b6a5e0002,,active\n"
                + "0192f0c4-7a10-7c11-9d02-3f1b6a5e000a,0192f0c4-7a10-7c11-9d02-3f1b6a5e0002,Odd,perhaps,javascript:alert(1)\n").getBytes(UTF_8));

        ImportPlan plan = DirectoryFiles.plan(files, new DirectoryInMemory());

        assertEquals(5, plan.changes().size());
        assertEquals(3, plan.count(Severity.ERROR));
        assertEquals(1, plan.findings(FindingKind.DUPLICATE_ID).size());
        assertEquals("services.csv:5 organization_id", plan.findings(FindingKind.BELONGS_NOWHERE).getFirst().pointer());
        assertEquals(1, plan.findings(FindingKind.UNKNOWN_CODE).size());
        assertEquals(1, plan.findings(FindingKind.EXTRA_CELLS).size());
    }

    @Test
    void takesAwkwardTextAsFarAsItIsText() {
        ImportPlan plan = DirectoryFiles.plan("services.csv", ("\uFEFFID;Organization_ID;Name;Status;URL\r\n"
                + "0192F0C4-7A10-7C11-9D02-3F1B6A5E0001;0192f0c4-7a10-7c11-9d02-3f1b6a5e0002;Caf\u0000é <b>%s</b>;Active;javascript:alert(1)\r\n")
                .getBytes(UTF_8), new DirectoryInMemory().after(DirectoryFiles.plan("o.csv", DirectoryFiles.northCoastTables().get("organizations.csv"), new DirectoryInMemory())));

        assertTrue(plan.toString().contains("Café <b>%s</b>"));
        assertEquals(1, plan.findings(FindingKind.CONTROL_CHARACTERS).size());
        assertEquals(1, plan.findings(FindingKind.UNSAFE_LINK).size());
    }

    @Test
    void aFileThatIsCutAnywhereIsRefusedOrReadNeverWorse() throws UnreadableFile {
        byte[] json = DirectoryFiles.northCoast();
        for (int cut = 1; cut < json.length - 2; cut += 13) {
            byte[] start = Arrays.copyOf(json, cut);
            assertThrows(UnreadableFile.class, () -> new HsdsImport(false).dryRun("cut.json", start, new DirectoryInMemory()));
        }
        byte[] zip = DirectoryFiles.zip(DirectoryFiles.northCoastTables());
        for (int cut = 4; cut < zip.length; cut += 37) readOrRefuse(Map.of("cut.zip", Arrays.copyOf(zip, cut)));
    }

    @Test
    void aFileWithAnythingChangedIsRefusedOrReadNeverWorse() {
        Random random = new Random(20261121);
        Map<String, byte[]> tables = DirectoryFiles.northCoastTables();
        for (int round = 0; round < 1500; round++) {
            readOrRefuse(Map.of("m.json", mutated(DirectoryFiles.northCoast(), random)));
            Map<String, byte[]> changed = new TreeMap<>(tables);
            changed.replaceAll((name, content) -> mutated(content, random));
            readOrRefuse(round % 10 == 0 ? Map.of("m.zip", mutated(DirectoryFiles.zip(tables), random)) : changed);
        }
    }

    private static void readOrRefuse(Map<String, byte[]> files) {
        try {
            new HsdsImport(false).dryRun(files, new DirectoryInMemory());
        } catch (UnreadableFile e) {
            assertTrue(e.reason() != null && e.getMessage().equals(e.reason().name()));
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        String awkward = "\"{}[]:,;\\\n\0eE-+.9truenull\u00ff";
        for (int i = 0, changes = 1 + random.nextInt(4); i < changes; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - at - 1);
            switch (random.nextInt(bytes.length < 50 ? 1 : 3)) {
                case 0 -> bytes[at] = (byte) awkward.charAt(random.nextInt(awkward.length()));
                case 1 -> System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
                default -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
            }
        }
        return bytes;
    }

    private static void assertRefused(UnreadableFile.Reason reason, String file, byte[] content) {
        UnreadableFile refusal = assertThrows(UnreadableFile.class, () -> new HsdsImport(SMALL).dryRun(file, content, new DirectoryInMemory()));
        assertEquals(reason, refusal.reason(), refusal.arguments().toString());
    }
}
