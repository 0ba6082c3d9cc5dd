package org.amparo.justice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.access.Permit;
import org.amparo.justice.testimony.AlternativesLookedFor;
import org.amparo.shared.SurvivorId;

/** Says for the people of a test whether something else was looked for. */
@ApplicationScoped
public class LookedForInTests implements AlternativesLookedFor {

    private static final Set<SurvivorId> NOT_FOR = ConcurrentHashMap.newKeySet();

    static void notFor(SurvivorId her) {
        NOT_FOR.add(her);
    }

    static void now(SurvivorId her) {
        NOT_FOR.remove(her);
    }

    @Override
    public boolean everywhere(Permit permit) {
        return !NOT_FOR.contains(permit.survivor());
    }
}
