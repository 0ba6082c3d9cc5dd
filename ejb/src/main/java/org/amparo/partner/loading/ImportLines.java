package org.amparo.partner.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.partner.RecordJson;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.Finding;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.shared.Page;

/** The plan of an import, line by line. */
@ApplicationScoped
class ImportLines {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    void add(ImportId id, ImportPlan plan) {
        List<Change> changes = plan.toApply();
        in(changes.size(), numbers -> {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            numbers.forEach(n -> rows.add(row(n, changes.get(n).effect().name(), Lines.entry(changes.get(n).listing()).name(), Lines.write(changes.get(n)))));
            insert(id, "CHANGE", rows);
        });
        List<Finding> findings = plan.findings();
        in(findings.size(), numbers -> {
            JsonArrayBuilder rows = Json.createArrayBuilder();
            numbers.forEach(n -> rows.add(row(n, findings.get(n).severity().name(), findings.get(n).kind().name(), RecordJson.write(findings.get(n)))));
            insert(id, "FINDING", rows);
        });
    }

    /** The whole plan, in the order in which it is carried out. */
    List<Change> changes(ImportId id) {
        return rows(id, "CHANGE", -1, Integer.MAX_VALUE).stream().map(r -> Lines.change((String) r[1], (String) r[2], (String) r[3])).toList();
    }

    List<ReportedChange> changesAfter(ImportId id, int after) {
        return rows(id, "CHANGE", after, Page.SIZE + 1).stream().map(r -> {
            Change change = Lines.change((String) r[1], (String) r[2], (String) r[3]);
            return new ReportedChange(((Number) r[0]).intValue(), change.effect(), Lines.entry(change.listing()), change.listing().id(),
                    Lines.name(change.listing()), change.fields(), change.listing().from());
        }).toList();
    }

    List<ReportedFinding> findingsAfter(ImportId id, int after) {
        return rows(id, "FINDING", after, Page.SIZE + 1).stream()
                .map(r -> new ReportedFinding(((Number) r[0]).intValue(), Lines.finding((String) r[3]))).toList();
    }

    void forget(ImportId id) {
        entities.createNativeQuery("delete from amparo.directory_import_line where import_id = :id and section = 'CHANGE'")
                .setParameter("id", id.value()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(ImportId id, String section, int after, int most) {
        return entities.createNativeQuery("""
                select n, code, kind, cast(content as text) from amparo.directory_import_line
                where import_id = :id and section = :section and n > :after order by n""").setParameter("id", id.value())
                .setParameter("section", section).setParameter("after", after).setMaxResults(most).getResultList();
    }

    private void insert(ImportId id, String section, JsonArrayBuilder rows) {
        entities.createNativeQuery("""
                insert into amparo.directory_import_line (import_id, n, section, code, kind, content)
                select :id, r.n, :section, r.code, r.kind, r.content
                from jsonb_to_recordset(cast(:rows as jsonb)) as r(n integer, code text, kind text, content jsonb)""")
                .setParameter("id", id.value()).setParameter("section", section).setParameter("rows", rows.build().toString()).executeUpdate();
    }

    private static JsonObject row(int n, String code, String kind, JsonObject content) {
        return Json.createObjectBuilder().add("n", n).add("code", code).add("kind", kind).add("content", content).build();
    }

    private static void in(int all, java.util.function.Consumer<List<Integer>> some) {
        for (int from = 0; from < all; from += AT_ONCE) some.accept(IntStream.range(from, Math.min(all, from + AT_ONCE)).boxed().toList());
    }
}
