package org.amparo.work.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The door to drafts: kept every little while as somebody types, read when she comes back, dropped when she saves. */
@Stateless
public class DraftService {

    private static final SealedField CONTENT = new SealedField("draft", "content", Compartment.IDENTITY);

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private DraftRows rows;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    /** @param form names the form, such as {@code casework.needs}; @return when it was kept, for the page to say so */
    public Instant keep(Id subject, String form, Map<String, String> fields) {
        Permit permit = access.require(Action.KEEP_DRAFT, subject);
        String content = Fields.write(fields);
        // the row keeps its place when a draft replaces an older one, and the seal is bound to the row
        Optional<DraftRows.Row> older = rows.find(form, permit);
        UUID id = older.map(DraftRows.Row::id).orElseGet(Id::next);
        Instant now = clock.instant();
        rows.keep(id, form, vault.seal(content, CONTENT.at(id, permit.survivor()), older.map(DraftRows.Row::content).orElse(null), permit), now, permit);
        return now;
    }

    /** On record where there is one: that nobody kept any is nothing that was looked at. */
    public Optional<Draft> read(Id subject, String form) {
        ListPermit leave = access.requireToFind(Action.KEEP_DRAFT, subject);
        Optional<DraftRows.Row> kept = rows.find(form, caller.user(), leave);
        if (kept.isEmpty()) return Optional.empty();
        Permit permit = access.opening(leave, Set.of(Compartment.IDENTITY));
        return kept.map(row -> opened(row, permit));
    }

    public void drop(Id subject, String form) {
        rows.drop(form, access.require(Action.KEEP_DRAFT, subject, Set.of()));
    }

    /** All that were begun on one page: a form has the page's name before its own. */
    public Map<String, Draft> readAll(Id subject, String page) {
        ListPermit leave = access.requireToFind(Action.KEEP_DRAFT, subject);
        Map<String, DraftRows.Row> kept = rows.ofPage(page, caller.user(), leave);
        if (kept.isEmpty()) return Map.of();
        Permit permit = access.opening(leave, Set.of(Compartment.IDENTITY));
        Map<String, Draft> drafts = new LinkedHashMap<>();
        kept.forEach((form, row) -> drafts.put(form, opened(row, permit)));
        return drafts;
    }

    private Draft opened(DraftRows.Row row, Permit permit) {
        return new Draft(Fields.read(vault.open(row.content(), CONTENT.at(row.id(), permit.survivor()), permit)), row.savedAt());
    }
}
