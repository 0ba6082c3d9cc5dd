package org.amparo.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One page of a list, with the key of the next; never an offset, never a total of everything (design: lists page by key). */
public record Page<T>(List<T> rows, String next) implements Serializable {

    public static final int SIZE = 25;

    public Page {
        rows = List.copyOf(rows);
    }

    public Optional<String> nextKey() {
        return Optional.ofNullable(next);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(rows.stream().map(change).toList(), next);
    }

    /** Of SIZE + 1 rows fetched, the extra one only tells that there is more; the key is that of the last row shown. */
    public static <T> Page<T> of(List<T> fetched, Function<T, String> key) {
        if (fetched.size() <= SIZE) return new Page<>(fetched, null);
        List<T> shown = fetched.subList(0, SIZE);
        return new Page<>(shown, key.apply(shown.get(SIZE - 1)));
    }
}
