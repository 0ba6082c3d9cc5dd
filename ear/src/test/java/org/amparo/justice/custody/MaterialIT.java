package org.amparo.justice.custody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.e2e.Someone;
import org.amparo.file.FileId;
import org.amparo.file.FileState;
import org.amparo.file.Files;
import org.amparo.file.OpenedFile;
import org.amparo.file.Scanning;
import org.amparo.justice.custody.ItemWorkflow.Action;
import org.amparo.justice.custody.ItemWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What could show something, its copy and the account of who had it, through the door, in the server. */
class MaterialIT extends OfMaterial {

    private static final byte[] TEXT = WAGES.getBytes(StandardCharsets.UTF_8);

    @Inject
    private Exclusions exclusions;
    @Inject
    private Files files;

    @AfterEach
    void asItWas() {
        System.clearProperty("amparo.scanner");
    }

    private static String sha(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] whole(OpenedFile opened) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.pieces().forEach(out::writeBytes);
        return out.toByteArray();
    }

    @Test
    @Holds(Recommendation.R_84)
    void aCopyComesBackAsItWasPutAwayAndEachLookIsALineInTheAccount() throws Exception {
        ItemId id = thing(ItemKind.PAYROLL_OR_BANK, false);
        give(id, "txt", TEXT);

        OpenedFile opened = adviser.does(() -> items.open(id));

        assertArrayEquals(TEXT, whole(opened));
        assertTrue(opened.name().matches("document-[0-9a-f]{6}\\.txt"), opened.name());
        ItemPage page = read(id);
        assertEquals(List.of(CustodyAct.COLLECTED, CustodyAct.COPIED, CustodyAct.VIEWED), page.entries().stream().map(CustodyEntry::act).toList());
        assertEquals(sha(TEXT), page.entries().get(1).before());
        assertEquals(sha(TEXT), page.item().fingerprint());
        assertTrue(page.whole());
        assertEquals(0, adviser.counts("select count(*) from amparo.file_piece p where position('wages'::bytea in p.content) > 0"), "no piece of it lies there in clear");
        assertEquals(1, adviser.counts("select count(*) from amparo.file_piece p join amparo.evidence_item i on i.file_id = p.file_id where i.item_id = ?1", id.value()));
        assertTrue(house.supervisor().counts("select count(*) from amparo.audit_fact where actor = ?1 and action = 'READ_MATERIAL'", adviser.id().value()) >= 2, "every look is on record");
    }

    @Test
    @Holds(Recommendation.R_84)
    void aLargePictureComesBackWholeInPieces() throws Exception {
        BufferedImage noise = new BufferedImage(700, 500, BufferedImage.TYPE_INT_RGB);
        var lot = new java.util.Random(7);
        for (int x = 0; x < 700; x++) for (int y = 0; y < 500; y++) noise.setRGB(x, y, lot.nextInt());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(noise, "png", png);
        ItemId id = thing(ItemKind.PHOTO_OR_OBJECT, false);
        give(id, "png", png.toByteArray());

        OpenedFile opened = adviser.does(() -> items.open(id));

        assertTrue(opened.pieces().size() > 2, "more than one piece");
        assertEquals(noise.getRGB(399, 299), ImageIO.read(new ByteArrayInputStream(whole(opened))).getRGB(399, 299));
        assertTrue(adviser.does(() -> items.recheck(id)));
        assertEquals(CustodyAct.RECHECKED, read(id).entries().getLast().act());
    }

    @Test
    void whatIsNotWhatItSaysLeavesNothingBehind() {
        ItemId id = thing(ItemKind.CONTRACT, false);

        Unacceptable refused = assertThrows(Unacceptable.class, () -> give(id, "pdf", "MZ\0\0 a program".getBytes(StandardCharsets.US_ASCII)));

        assertEquals("file.problem.NOT_WHAT_IT_SAYS", problem(refused));
        assertNull(read(id).item().file());
        assertEquals(0, adviser.counts("select count(*) from amparo.stored_file where survivor_id = ?1", house.her().value()));
    }

    @Test
    void withoutAScannerItIsHeldAndGivenToNobodyUntilOneHasLooked() {
        System.setProperty("amparo.scanner", "/nowhere/clamd.ctl");
        ItemId id = thing(ItemKind.CONTRACT, false);
        give(id, "txt", TEXT);

        assertEquals(Scanning.MISSING, read(id).scanning());
        assertEquals(FileState.HELD, read(id).item().file().state());
        assertEquals("file.problem.HELD", problem(assertThrows(Unacceptable.class, () -> adviser.does(() -> items.open(id)))));
        assertEquals(FileState.HELD, adviser.does(() -> items.scanAgain(id)), "still nobody there");

        System.setProperty("amparo.scanner", "none");
        assertEquals(FileState.RELEASED, adviser.does(() -> items.scanAgain(id)), "the installation states that it runs without");
        assertFalse(read(id).item().file().scanned());
        assertArrayEquals(TEXT, whole(adviser.does(() -> items.open(id))));
    }

    @Test
    @Holds(Recommendation.R_85)
    void materialThatShowsTheAbuseOfAChildIsNeverTakenIn() {
        assertThrows(Unacceptable.class, () -> new RegisterItem(ItemKind.ABUSE_OF_A_CHILD, "Films", null, null, false, null), "whom it was told to is asked for");
        ItemId id = adviser.does(() -> items.register(file, new RegisterItem(ItemKind.ABUSE_OF_A_CHILD, "Films on a phone", null, null, false, "The unit for children"),
                new CustodySaid(null, null, null, null, null, null, "a".repeat(64), false)));

        assertEquals("evidence.problem.neverAFile", problem(assertThrows(Unacceptable.class, () -> give(id, "txt", TEXT))));
        assertNull(read(id).item().fingerprint());
        assertNull(read(id).entries().getFirst().after());
        assertThrows(Unacceptable.class, () -> take(id, Action.VERIFY, new CustodySaid(null, null, null, null, null, null, "a".repeat(64), false)));
        assertThrows(RuntimeException.class, () -> adviser.together(e -> e.createNativeQuery("update amparo.evidence_item set fingerprint = decode('00', 'hex') where item_id = ?1")
                .setParameter(1, id.value()).executeUpdate()), "nor by whoever gets past the application");
    }

    @Test
    @Holds(Recommendation.R_84)
    void itIsVerifiedKeptHandedOnTakenBackAndGivenBack() {
        ItemId id = thing(ItemKind.CONTRACT, false);
        assertThrows(Unacceptable.class, () -> take(id, Action.VERIFY, CustodySaid.nothing()), "there is no fingerprint yet");
        give(id, "txt", TEXT);
        assertThrows(Unacceptable.class, () -> take(id, Action.VERIFY, new CustodySaid(null, null, null, null, null, null, "b".repeat(64), false)), "another thing");
        take(id, Action.VERIFY, CustodySaid.nothing());
        assertThrows(Unacceptable.class, () -> take(id, Action.TAKE_IN, CustodySaid.nothing()));
        take(id, Action.TAKE_IN, new CustodySaid("Her", null, "The locked cupboard", null, null, "Ana", null, false));
        assertThrows(Unacceptable.class, () -> take(id, Action.HAND_ON, CustodySaid.givenTo("The expert", null)), "why is said");
        take(id, Action.HAND_ON, CustodySaid.givenTo("The expert", "To be looked at"));
        assertThrows(Unacceptable.class, () -> take(id, Action.GIVE_BACK, CustodySaid.nothing()), "what is elsewhere is taken back first");
        take(id, Action.TAKE_BACK, new CustodySaid("The expert", null, "The locked cupboard", null, null, null, null, false));
        take(id, Action.GIVE_BACK, CustodySaid.nothing());

        ItemPage page = read(id);
        assertEquals(State.RETURNED, page.item().state());
        assertEquals(FileState.ENDED, page.item().file().state());
        assertEquals("The expert", page.entries().get(4).said().to());
        assertEquals("Ana", page.entries().get(3).said().witness());
        assertTrue(page.whole());
        assertThrows(Unacceptable.class, () -> adviser.does(() -> items.open(id)));
        assertEquals(0, adviser.counts("select count(*) from amparo.file_piece p join amparo.stored_file f on f.file_id = p.file_id where f.survivor_id = ?1", house.her().value()));
        assertEquals(1, adviser.counts("select count(*) from amparo.stored_file where survivor_id = ?1 and file_key is null", house.her().value()));
    }

    @Test
    void itIsDestroyedOnlyWithHerWord() {
        ItemId id = verified(ItemKind.CCTV, false);

        assertThrows(Unacceptable.class, () -> take(id, Action.DESTROY, CustodySaid.with(null, "No longer needed")));
        take(id, Action.DESTROY, new CustodySaid(null, null, null, null, "No longer needed", null, null, true));

        assertEquals(State.DESTROYED, read(id).item().state());
    }

    @Test
    void whatIsGivenIsComparedWithAFingerprintThatWasKnownBefore() throws Exception {
        String known = sha(TEXT);
        ItemId same = adviser.does(() -> items.register(file, new RegisterItem(ItemKind.CONTRACT, "A contract", null, null, false, null), new CustodySaid(null, null, null, null, null, null, known.toUpperCase(), false)));
        give(same, "txt", TEXT);
        assertEquals(known, read(same).item().fingerprint());

        ItemId other = adviser.does(() -> items.register(file, new RegisterItem(ItemKind.CONTRACT, "A contract", null, null, false, null), new CustodySaid(null, null, null, null, null, null, "c".repeat(64), false)));
        assertEquals("evidence.problem.otherFingerprint", problem(assertThrows(Unacceptable.class, () -> give(other, "txt", TEXT))));
    }

    @Test
    @Holds(Recommendation.R_84)
    void noLineOfTheAccountIsChangedOrTakenOut() {
        ItemId id = verified(ItemKind.CONTRACT, false);

        for (String sql : List.of("update amparo.custody_entry set act = 'VIEWED' where item_id = ?1", "delete from amparo.custody_entry where item_id = ?1"))
            assertThrows(RuntimeException.class, () -> adviser.together(e -> e.createNativeQuery(sql).setParameter(1, id.value()).executeUpdate()), sql);
        assertEquals(3, adviser.counts("select entries from amparo.evidence_item where item_id = ?1", id.value()));
        assertEquals(0, adviser.counts("select count(*) from amparo.custody_breaks(?1)", id.value()));
    }

    @Test
    void onlyTheLegalAdviserOfHerTeamSeesThatThereIsAnything() {
        ItemId id = verified(ItemKind.CONTRACT, false);
        for (Someone who : everybodyElse()) {
            assertThrows(Refusal.class, () -> who.does(() -> items.read(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> items.open(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> items.recheck(id)), who.toString());
            for (String table : List.of("evidence_item", "custody_entry", "stored_file", "file_piece"))
                assertEquals(0, who.counts("select count(*) from amparo." + table), who + " " + table);
        }
        does(house.lead(), () -> exclusions.excludePerson(file, adviser.id()));
        assertThrows(Refusal.class, () -> adviser.does(() -> items.open(id)), "an adviser whom she does not want near");
        assertEquals(0, adviser.counts("select count(*) from amparo.file_piece"));
    }

    @Test
    @Holds(Recommendation.R_39)
    void withHerKeyGoneNoFileOfHersOpens() {
        ItemId id = verified(ItemKind.CONTRACT, false);
        FileId copy = read(id).item().file().id();

        // what erasing her does first, in the same transaction as the attempt, and then all of it is undone
        IllegalStateException gone = assertThrows(IllegalStateException.class, () -> adviser.together(e -> {
            e.createNativeQuery("update amparo.survivor_key set wrapped = null, destroyed_at = now() where survivor_id = ?1").setParameter(1, house.her().value()).executeUpdate();
            return files.open(copy, access.require(org.amparo.access.Action.READ_MATERIAL, id));
        }));

        assertTrue(gone.getMessage().contains("no key"), gone.getMessage());
    }

    @Test
    void twoWhoActAtOnceAreTold() {
        ItemId id = verified(ItemKind.CONTRACT, false);
        long shown = read(id).item().version();
        take(id, Action.TAKE_IN, new CustodySaid(null, null, "The cupboard", null, null, null, null, false));

        assertThrows(Stale.class, () -> adviser.does(() -> {
            items.take(id, Action.GIVE_BACK, CustodySaid.nothing(), shown);
            return null;
        }));
        assertNotEquals(State.RETURNED, read(id).item().state());
    }
}
