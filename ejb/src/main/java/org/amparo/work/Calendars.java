package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;

/** Each organisation's working days as stored, and when something asked now is due there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("working days and holidays")
public class Calendars {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;
    private final Deadlines deadlines = Deadlines.from(System::getProperty);

    /** Waits for nothing that is not written yet: a week is no entity, and what was changed in this act would be written twice. */
    public WorkingDays of(OrganisationId organisation) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select zone, weekend, (select coalesce(string_agg(cast(day as text), ','), '') from amparo.holiday h where h.organisation_id = w.organisation_id)
                from amparo.working_week w where w.organisation_id = :org""").setParameter("org", organisation.value())
                .setFlushMode(FlushModeType.COMMIT).getResultList();
        if (rows.isEmpty()) return WorkingDays.in(ZoneId.of(System.getProperty("amparo.zone", "UTC")));
        Object[] row = rows.get(0);
        return new WorkingDays(ZoneId.of((String) row[0]), list((String) row[1], DayOfWeek::valueOf), list((String) row[2], LocalDate::parse));
    }

    public Instant dueAt(OrganisationId organisation, Priority priority, Deadlines.Kind kind) {
        return dueAt(organisation, deadlines.of(priority, kind));
    }

    public Instant dueAt(OrganisationId organisation, Span span) {
        Instant now = clock.instant();
        return span.unit() == Span.Unit.HOURS ? WorkingDays.in(ZoneId.of("UTC")).after(now, span) : of(organisation).after(now, span);
    }

    private static <T> Set<T> list(String text, Function<String, T> read) {
        return text.isEmpty() ? Set.of() : Arrays.stream(text.split(",")).map(read).collect(Collectors.toSet());
    }
}
