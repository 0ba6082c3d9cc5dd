package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.amparo.shared.Page;

/** A list as somebody reads it who goes on to the next page until there is none: no page longer than a page, no row twice. */
public final class AllPages {

    private AllPages() {}

    public static <T> List<T> of(Function<String, Page<T>> list) {
        var all = new ArrayList<T>();
        String key = null;
        do {
            Page<T> page = list.apply(key);
            assertTrue(page.rows().size() <= Page.SIZE);
            all.addAll(page.rows());
            key = page.next();
        } while (key != null);
        assertEquals(all.size(), new HashSet<>(all).size(), "no row stands on two pages");
        return all;
    }
}
