package org.amparo.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;

/** What this request was allowed to look at, for a page that is shown again later. */
@RequestScoped
public class LooksTaken {

    private final Set<Look> taken = new LinkedHashSet<>();

    void add(Look look) {
        taken.add(look);
    }

    public Set<Look> all() {
        return Set.copyOf(taken);
    }
}
