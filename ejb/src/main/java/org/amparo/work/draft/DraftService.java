package org.amparo.work.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The door to drafts: kept every little while as somebody types, read when she comes back, dropped when she saves. */
@Stateless
public class DraftService {

    private static final SealedField CONTENT = new SealedField("draft", "content", Compartment.IDENTITY);
    private static final int LONGEST = 200_000;

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
        String content = write(fields);
        if (content.length() > LONGEST) throw Unacceptable.because("draft", "work.problem.draftTooLong");
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
        return kept.map(row -> new Draft(read(vault.open(row.content(), CONTENT.at(row.id(), permit.survivor()), permit)), row.savedAt()));
    }

    public void drop(Id subject, String form) {
        rows.drop(form, access.require(Action.KEEP_DRAFT, subject, Set.of()));
    }

    private static String write(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (value != null) object.add(name, value);
        });
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriter(text)) {
            writer.writeObject(object.build());
        }
        return text.toString();
    }

    private static Map<String, String> read(String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(content))) {
            reader.readObject().forEach((name, value) -> fields.put(name, ((JsonString) value).getString()));
        }
        return fields;
    }
}
