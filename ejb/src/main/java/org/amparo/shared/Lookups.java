package org.amparo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Asks what several areas want to know about the same record in one statement: the tables stand beside each other, and each row belongs to
 * one of them. Each is asked in its own area's words, behind its own wall; one alone is left to its area.
 */
@ApplicationScoped
public class Lookups {

    @PersistenceContext
    private EntityManager entities;

    public void ask(Lookup<?>... wanted) {
        List<Lookup<?>> open = new ArrayList<>();
        for (Lookup<?> one : wanted) if (!one.isAnswered()) open.add(one);
        if (open.size() < 2) return;
        NativeQuery<?> query = entities.createNativeQuery(statement(open)).unwrap(NativeQuery.class);
        int place = 1;
        for (Lookup<?> one : open) for (Object value : one.values()) query.setParameter(place++, value);
        for (int i = 0; i < open.size(); i++) expect(open.get(i), "l" + i, query);
        List<?> rows = query.getResultList();
        int column = 0;
        for (Lookup<?> one : open) {
            int from = column;
            one.answer(rows.stream().map(row -> (Object[]) row).filter(row -> row[from] != null).map(row -> part(one, row, from)).toList());
            column += one.stored() == null ? 1 + one.columns().size() : 1;
        }
    }

    private static String statement(List<Lookup<?>> open) {
        StringBuilder select = new StringBuilder();
        StringBuilder from = new StringBuilder();
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < open.size(); i++) {
            String name = "l" + i;
            select.append(i == 0 ? "select " : ", ").append(open.get(i).stored() == null ? columns(open.get(i), name) : "{" + name + ".*}");
            from.append(i == 0 ? " from " : " full join ").append(open.get(i).table()).append(' ').append(name).append(i == 0 ? "" : " on false");
            order.append(i == 0 ? " order by " : ", ").append(name).append(".its_place");
        }
        return select.append(from).append(order).toString();
    }

    private static String columns(Lookup<?> one, String name) {
        return name + ".its_place as " + name + "_place" + String.join("", IntStream.range(0, one.columns().size()).mapToObj(c -> ", " + name + ".c" + c + " as " + name + "_c" + c).toList());
    }

    private static void expect(Lookup<?> one, String name, NativeQuery<?> query) {
        if (one.stored() != null) query.addEntity(name, one.stored());
        else Stream.concat(Stream.of("_place"), IntStream.range(0, one.columns().size()).mapToObj(c -> "_c" + c)).forEach(column -> query.addScalar(name + column));
    }

    private static Object part(Lookup<?> one, Object[] row, int from) {
        if (one.stored() != null) return row[from];
        Object[] columns = new Object[one.columns().size()];
        System.arraycopy(row, from + 1, columns, 0, columns.length);
        return columns;
    }
}
