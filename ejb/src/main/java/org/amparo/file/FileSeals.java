package org.amparo.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.vault.FileKey;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Seals a file in pieces with a key of its own, and opens it again. The key is sealed with that of whom the file is about: hers gone, all her files are gone. */
@ApplicationScoped
class FileSeals {

    static final int PIECE = 256 << 10;
    private static final SealedField KEY = new SealedField("stored_file", "file_key", Compartment.EVIDENCE);
    private static final SealedField FINGERPRINT = new SealedField("stored_file", "fingerprint", Compartment.EVIDENCE);
    private static final SealedField CONTENT = new SealedField("file_piece", "content", Compartment.EVIDENCE);

    @Inject
    private Vault vault;
    @Inject
    private FileRows rows;

    /** @return its SHA-256 */
    String putAway(FileFacts facts, byte[] content, Permit permit) {
        SealedField.Place place = KEY.at(facts.id(), permit.survivor());
        Sealed wrapped = vault.makeFileKey(place, permit);
        FileKey key = vault.fileKey(wrapped, place, permit);
        String kept = Sha256.of(content);
        int pieces = Math.max(1, (content.length + PIECE - 1) / PIECE);
        rows.add(facts, pieces, wrapped, vault.seal(kept, FINGERPRINT.at(facts.id(), permit.survivor()), permit), permit);
        for (int n = 0; n < pieces; n++) {
            byte[] piece = Arrays.copyOfRange(content, n * PIECE, Math.min(content.length, (n + 1) * PIECE));
            rows.addPiece(facts.id(), n, key.seal(piece, CONTENT.at(facts.id(), permit.survivor()), n, pieces), permit);
        }
        return kept;
    }

    List<byte[]> pieces(FileId id, Permit permit) {
        FileRows.Locked locked = rows.locked(id, permit);
        FileKey key = vault.fileKey(locked.key(), KEY.at(id, permit.survivor()), permit);
        List<byte[]> pieces = new ArrayList<>(locked.pieces());
        for (int n = 0; n < locked.pieces(); n++) pieces.add(key.open(rows.piece(id, n, permit), CONTENT.at(id, permit.survivor()), n, locked.pieces()));
        return pieces;
    }

    byte[] whole(FileId id, Permit permit) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces(id, permit).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    boolean unchanged(FileId id, Permit permit) {
        String kept = vault.open(rows.locked(id, permit).fingerprint(), FINGERPRINT.at(id, permit.survivor()), permit);
        return Sha256.of(pieces(id, permit)).equals(kept);
    }
}
