package org.amparo.shared;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rows of one table, as the area that keeps them asks for them under a permit: by itself, or together with those of other areas in one
 * statement ({@link Lookups}). Whoever only puts them together sees none of them.
 *
 * @param <T> what is stored, or an array of columns
 */
public final class Lookup<T> {

    private final Class<?> stored;
    private final List<String> columns;
    private final String from;
    private final String order;
    private final int most;
    private final List<Object> values;
    private List<T> rows;

    private Lookup(Class<?> stored, List<String> columns, String from, String order, int most, Object[] values) {
        this.stored = stored;
        this.columns = columns;
        this.from = from;
        this.order = order;
        this.most = most;
        this.values = Arrays.asList(values);
    }

    /** @param from table {@code t} and conditions, a question mark for each value @param order in columns of {@code t} */
    public static <T> Lookup<T> of(Class<T> stored, String from, String order, int most, Object... values) {
        return new Lookup<>(stored, List.of(), from, order, most, values);
    }

    /** The same for single columns, without what is stored. */
    public static Lookup<Object[]> of(List<String> columns, String from, String order, int most, Object... values) {
        return new Lookup<>(null, columns, from, order, most, values);
    }

    /** @param alone how its own area asks for them when nobody asked for several together */
    public List<T> rows(Supplier<List<T>> alone) {
        if (rows == null) rows = alone.get();
        return rows;
    }

    boolean isAnswered() {
        return rows != null;
    }

    @SuppressWarnings("unchecked")
    void answer(List<?> found) {
        rows = (List<T>) found;
    }

    Class<?> stored() {
        return stored;
    }

    List<String> columns() {
        return columns;
    }

    List<Object> values() {
        return values;
    }

    /** As a table of its own with each row's place in it. */
    String table() {
        StringBuilder selected = new StringBuilder(stored == null ? "" : "t.*, ");
        for (int i = 0; i < columns.size(); i++) selected.append(columns.get(i)).append(" as c").append(i).append(", ");
        return "(select " + selected + "row_number() over (order by " + order + ") as its_place from " + from + " order by " + order + " limit " + most + ")";
    }
}
