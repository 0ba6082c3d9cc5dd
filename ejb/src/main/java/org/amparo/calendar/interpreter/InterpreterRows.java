package org.amparo.calendar.interpreter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;

/** The register as stored; each house sees its own. */
@ApplicationScoped
class InterpreterRows {

    /** Language and dialect side by side, one after the other; neither character can be typed into a dialect. */
    private static final String SELECT = """
            select i.interpreter_id, i.name, i.gender, i.origin, i.organisation_id, i.user_id, i.signed_on, i.signed_until, i.active, i.version,
              (select string_agg(l.language || chr(31) || coalesce(l.dialect, ''), chr(30) order by l.place) from amparo.interpreter_language l
               where l.interpreter_id = i.interpreter_id)
            from amparo.interpreter i where\s""";

    @PersistenceContext
    private EntityManager entities;

    Optional<InterpreterDetails> find(InterpreterId id, Permit permit) {
        return rows(entities.createNativeQuery(SELECT + "i.interpreter_id = :id").setParameter("id", id.value()).getResultList()).stream().findFirst();
    }

    /** From a name on; those who may not be asked any more stand there too. */
    List<InterpreterDetails> page(String language, String after, Permit permit) {
        return rows(entities.createNativeQuery(SELECT + """
                (cast(:language as text) is null or exists (select from amparo.interpreter_language l where l.interpreter_id = i.interpreter_id and l.language = :language))
                and (cast(:after as uuid) is null or (lower(i.name), i.interpreter_id) > (select lower(a.name), a.interpreter_id from amparo.interpreter a
                  where a.interpreter_id = cast(:after as uuid)))
                order by lower(i.name), i.interpreter_id limit :most""")
                .setParameter("language", language).setParameter("after", after == null ? null : Id.read(after).toString())
                .setParameter("most", Page.SIZE + 1).getResultList());
    }

    /** Who can be asked on that day in one of these languages. */
    List<InterpreterDetails> speaking(Iterable<String> languages, LocalDate on, Permit permit) {
        return rows(entities.createNativeQuery(SELECT + """
                i.active and i.signed_on <= :day and i.signed_until >= :day
                and exists (select from amparo.interpreter_language l where l.interpreter_id = i.interpreter_id and l.language = any (cast(:languages as text[])))
                order by lower(i.name), i.interpreter_id limit 100""")
                .setParameter("day", on).setParameter("languages", "{" + String.join(",", languages) + "}").getResultList());
    }

    List<InterpreterDetails> active(Permit permit) {
        return rows(entities.createNativeQuery(SELECT + "i.active order by lower(i.name), i.interpreter_id limit 500").getResultList());
    }

    void add(InterpreterId id, KeepInterpreter kept, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.interpreter (interpreter_id, house, name, gender, origin, organisation_id, user_id, adult, signed_on, signed_until, active)
                values (:id, :house, :name, :gender, cast(:origin as text), cast(:org as uuid), cast(:user as uuid), true, cast(:signed as date), cast(:until as date), :active)""")
                .setParameter("id", id.value()).setParameter("house", permit.organisation().value()).setParameter("name", kept.name())
                .setParameter("gender", kept.gender().name()).setParameter("origin", kept.origin()).setParameter("org", text(kept.organisation()))
                .setParameter("user", text(kept.account())).setParameter("signed", text(kept.signedOn())).setParameter("until", text(kept.signedUntil()))
                .setParameter("active", kept.active()).executeUpdate();
        languages(id, kept, permit);
    }

    /** False when somebody saved first. */
    boolean change(InterpreterId id, KeepInterpreter kept, long shown, Permit permit) {
        boolean written = entities.createNativeQuery("""
                update amparo.interpreter set name = :name, gender = :gender, origin = cast(:origin as text), organisation_id = cast(:org as uuid),
                  user_id = cast(:user as uuid), signed_on = cast(:signed as date), signed_until = cast(:until as date), active = :active, version = version + 1
                where interpreter_id = :id and version = :shown""")
                .setParameter("id", id.value()).setParameter("shown", shown).setParameter("name", kept.name())
                .setParameter("gender", kept.gender().name()).setParameter("origin", kept.origin()).setParameter("org", text(kept.organisation()))
                .setParameter("user", text(kept.account())).setParameter("signed", text(kept.signedOn())).setParameter("until", text(kept.signedUntil()))
                .setParameter("active", kept.active()).executeUpdate() == 1;
        if (!written) return false;
        entities.createNativeQuery("delete from amparo.interpreter_language where interpreter_id = :id").setParameter("id", id.value()).executeUpdate();
        languages(id, kept, permit);
        return true;
    }

    private void languages(InterpreterId id, KeepInterpreter kept, Permit permit) {
        short place = 0;
        for (SpokenIn spoken : kept.languages())
            entities.createNativeQuery("""
                    insert into amparo.interpreter_language (interpreter_id, house, place, language, dialect) values (:id, :house, :place, :language, cast(:dialect as text))""")
                    .setParameter("id", id.value()).setParameter("house", permit.organisation().value()).setParameter("place", place++)
                    .setParameter("language", spoken.language()).setParameter("dialect", spoken.dialect()).executeUpdate();
    }

    private static List<InterpreterDetails> rows(List<?> found) {
        List<InterpreterDetails> read = new ArrayList<>();
        for (Object row : found) read.add(read((Object[]) row));
        return read;
    }

    private static InterpreterDetails read(Object[] r) {
        return new InterpreterDetails(new InterpreterId((UUID) r[0]), (String) r[1], languages((String) r[10]), PersonGender.valueOf((String) r[2]), (String) r[3],
                r[4] == null ? null : new OrganisationId((UUID) r[4]), r[5] == null ? null : new StaffId((UUID) r[5]), day(r[6]), day(r[7]), (Boolean) r[8],
                ((Number) r[9]).longValue());
    }

    private static List<SpokenIn> languages(String joined) {
        if (joined == null) return List.of();
        return Arrays.stream(joined.split("\u001e")).map(l -> l.split("\u001f", -1)).map(p -> new SpokenIn(p[0], p[1].isEmpty() ? null : p[1])).toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
