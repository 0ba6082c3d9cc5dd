package org.amparo.e2e;

import jakarta.persistence.EntityManager;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Counting behind the row wall, where none may only mean that the one who counts sees nothing. */
final class Counted {

    private static final Pattern TABLE = Pattern.compile("amparo\\.([a-z_]+)\\b(?!\\()");

    private Counted() {}

    static long of(EntityManager entities, String sql, Object... values) {
        // a sealed column is bytes, which are written as hexadecimal digits otherwise: no word would ever be found in them
        if (sql.contains(" like ")) entities.createNativeQuery("select set_config('bytea_output', 'escape', true)").getSingleResult();
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
        return ((Number) query.getSingleResult()).longValue();
    }

    static long bySomebodyWhoSees(EntityManager entities, String sql, Object... values) {
        long counted = of(entities, sql, values);
        if (counted > 0) return counted;
        for (String table : new TreeSet<>(TABLE.matcher(sql).results().map(named -> named.group(1)).toList()))
            if (isWalledOff(entities, table)) throw new AssertionError("whoever counts sees no row of " + table + ", so none was certain: " + sql);
        return counted;
    }

    /** No policy of the table lets the system read, itself or by what it asks. */
    private static boolean isWalledOff(EntityManager entities, String table) {
        return (Boolean) entities.createNativeQuery("""
                select coalesce((select c.relrowsecurity from pg_class c where c.oid = to_regclass('amparo.' || ?1)), false) and not exists (
                    select from pg_policy p where p.polrelid = to_regclass('amparo.' || ?1) and p.polpermissive and p.polcmd in ('r', '*')
                      and (0 = any (p.polroles) or cast('amparo_app' as regrole) = any (p.polroles))
                      and (pg_get_expr(p.polqual, p.polrelid) = 'true' or exists (
                          select from pg_proc f where f.pronamespace = cast('amparo' as regnamespace) and f.prokind = 'f'
                            and strpos(pg_get_expr(p.polqual, p.polrelid), f.proname || '(') > 0
                            and (f.proname = 'on_system_duty' or strpos(f.prosrc, 'on_system_duty') > 0))))""").setParameter(1, table).getSingleResult();
    }
}
