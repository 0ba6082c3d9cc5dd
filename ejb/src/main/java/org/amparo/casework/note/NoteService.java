package org.amparo.casework.note;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.NoteId;
import org.amparo.shared.Page;
import org.amparo.shared.Stale;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to notes on a case. A correction is the writer's own; others add a note of theirs. */
@Stateless
public class NoteService {

    private static final SealedField WORDS = new SealedField("note", "words", Compartment.NEEDS_SUPPORT);

    @Inject
    private Access access;
    @Inject
    private NoteRows rows;
    @Inject
    private CaseFiles files;
    @Inject
    private Vault vault;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    public Page<NoteShown> notes(CaseId id, String after) {
        Permit permit = access.require(Action.READ_NOTES, id);
        Page<NoteRows.Row> page = Page.of(rows.firsts(TimeKey.parse(after, TimeKey.LAST), permit), row -> TimeKey.of(row.at(), row.id()));
        Map<UUID, List<NoteRows.Row>> corrections = page.isEmpty() ? Map.of()
                : rows.corrections(page.rows().stream().map(NoteRows.Row::id).toList(), permit).stream().collect(Collectors.groupingBy(NoteRows.Row::corrects));
        return page.map(row -> new NoteShown(new NoteId(row.id()), opened(row, permit),
                corrections.getOrDefault(row.id(), List.of()).stream().map(c -> opened(c, permit)).toList()));
    }

    public void add(CaseId id, WriteNote note) {
        Permit permit = access.require(Action.WRITE_NOTE, id);
        NoteId fresh = NoteId.fresh();
        keep(fresh, null, note, permit);
        timeline.add(TimelineKind.NOTE_ADDED, fresh, permit);
    }

    /** What was written first stays readable beside it. @param shown how many corrections were on the page */
    public void correct(CaseId id, NoteId wrong, WriteNote note, int shown) {
        Permit permit = access.require(Action.WRITE_NOTE, id);
        NoteRows.Row first = rows.first(wrong, permit).orElseThrow(() -> access.refuse(Action.WRITE_NOTE, wrong));
        if (!first.by().equals(permit.holder())) throw Unacceptable.because("words", "casework.problem.notYourNote");
        Stale.check(shown, rows.corrections(List.of(first.id()), permit).size());
        keep(NoteId.fresh(), wrong, note, permit);
        timeline.add(TimelineKind.NOTE_CORRECTED, wrong, permit);
    }

    private void keep(NoteId id, NoteId corrects, WriteNote note, Permit permit) {
        rows.add(id, files.of(permit).id(), corrects, vault.seal(note.words(), WORDS.at(id, permit.survivor()), permit), clock.instant(), permit);
    }

    private NoteShown.Version opened(NoteRows.Row row, Permit permit) {
        return new NoteShown.Version(vault.open(row.words(), WORDS.at(row.id(), permit.survivor()), permit), row.at(), row.by(), row.byName());
    }
}
