package org.amparo.partner.loading;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.partner.Holdings;
import org.amparo.partner.hsds.HsdsExport;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.Practice;

/** Takes a directory file in, shows what it would change, and changes it when somebody says so. */
@Stateless
public class ImportService {

    public static final int MOST_BYTES = 10_000_000;

    @Inject
    private Access access;
    @Inject
    private ImportRuns runs;
    @Inject
    private ImportLines lines;
    @Inject
    private Holdings holdings;
    @Inject
    private Event<FileGiven> given;
    @Inject
    private Event<PlanAgreed> agreed;
    @Inject
    private Practice practice;
    @Inject
    private Clock clock;

    /** Reading goes on after this has returned; ask {@link #run} how far it is. */
    public ImportId give(String file, byte[] content) {
        Permit permit = access.require(Action.IMPORT_DIRECTORY);
        if (content == null || content.length == 0) throw Unacceptable.because("file", "partner.import.refused.empty", file == null ? "" : plain(file));
        if (content.length > MOST_BYTES) throw Unacceptable.because("file", "partner.import.refused.too_big", plain(file), "10");
        ImportId id = ImportId.fresh();
        runs.begin(id, plain(file), hash(content), permit.holder(), clock.instant());
        given.fire(new FileGiven(id, plain(file), content.clone()));
        return id;
    }

    public Page<ImportRun> list(String after) {
        access.require(Action.IMPORT_DIRECTORY);
        UUID before = after == null || after.isBlank() ? null : Id.read(after);
        return Page.of(runs.page(before), run -> run.id().toString());
    }

    public ImportRun run(ImportId id) {
        access.require(Action.IMPORT_DIRECTORY);
        return found(id);
    }

    public Page<ReportedChange> changes(ImportId id, String after) {
        access.require(Action.IMPORT_DIRECTORY);
        return Page.of(lines.changesAfter(found(id).id(), number(after)), line -> Integer.toString(line.n()));
    }

    public Page<ReportedFinding> findings(ImportId id, String after) {
        access.require(Action.IMPORT_DIRECTORY);
        return Page.of(lines.findingsAfter(found(id).id(), number(after)), line -> Integer.toString(line.n()));
    }

    /** Storing goes on after this has returned. */
    public void carryOut(ImportId id) {
        Permit permit = access.require(Action.IMPORT_DIRECTORY);
        found(id);
        if (!runs.move(id, ImportState.CHECKED, ImportState.STORING, clock.instant())) throw new Stale();
        runs.applied(id, permit.holder(), clock.instant());
        agreed.fire(new PlanAgreed(id));
    }

    /** The plan goes; that the file was there stays. */
    public void discard(ImportId id) {
        access.require(Action.IMPORT_DIRECTORY);
        ImportRun run = found(id);
        if (run.state() != ImportState.CHECKED && !run.interrupted(clock.instant())) throw new Stale();
        if (!runs.move(id, run.state(), ImportState.DISCARDED, clock.instant())) throw new Stale();
        lines.forget(id);
    }

    /** Everything we hold as one HSDS page; of a confidential place only that it exists. */
    public String export() {
        access.require(Action.EXPORT_DIRECTORY);
        return new HsdsExport(holdings.all(), holdings.held()::confidentialHere, practice.on()).page();
    }

    private ImportRun found(ImportId id) {
        return runs.find(id).orElseThrow(() -> access.refuse(Action.IMPORT_DIRECTORY, id));
    }

    private static int number(String after) {
        return after == null || !after.matches("\\d{1,9}") ? -1 : Integer.parseInt(after);
    }

    /** The file's own name only, readable and short; it is shown as where an entry was read. */
    private static String plain(String file) {
        String name = file == null ? "" : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{C}]", "").strip();
        if (name.isEmpty()) return "file";
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
