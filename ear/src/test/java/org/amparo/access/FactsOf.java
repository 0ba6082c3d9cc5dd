package org.amparo.access;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.amparo.audit.FactFilter;
import org.amparo.audit.RecordedFacts;
import org.amparo.e2e.As;
import org.amparo.e2e.Somebody;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.SurvivorId;

/** Reads facts back for tests, the way a supervisor would. */
@Stateless
@NoPersonalData("facts about made-up records")
public class FactsOf {

    @Inject
    private RecordedFacts facts;
    @Inject
    private As as;
    @Inject
    private FactsOf self;
    @PersistenceContext
    private EntityManager entities;
    @Resource(lookup = "java:jboss/datasources/AmparoDS")
    private DataSource database;

    public List<String> lines(SomebodyKnown.Known known, Action action) {
        return as.the(Somebody.SAM, () -> self.linesOf(known, action));
    }

    public List<String> linesOf(SomebodyKnown.Known known, Action action) {
        return facts.page(new FactFilter(null, known.survivor().value(), null, null, null, null, null), null, 50).stream()
                .filter(f -> f.action().equals(action.name())).map(f -> name(f.actor()) + " " + f.decision() + " " + f.rule()).toList();
    }

    public int rows(FactFilter filter) {
        return facts.page(filter, null, 10).size();
    }

    /** Facts of the whole log that are about her, as far as the database shows the log to whoever asks. */
    public long countAbout(SurvivorId her) {
        return ((Number) entities.createNativeQuery("""
                select count(*) from amparo.audit_fact f where f.object_id = :her
                or exists (select from amparo.looked_at(:her, null, null, 100) l where l.fact_id = f.fact_id)""").setParameter("her", her.value()).getSingleResult()).longValue();
    }

    public boolean refuses(String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException refused) {
            return "42501".equals(refused.getSQLState());
        }
    }

    private static String name(java.util.UUID user) {
        for (Somebody person : Somebody.values()) if (person.id().value().equals(user)) return person.name();
        return user.toString();
    }
}
