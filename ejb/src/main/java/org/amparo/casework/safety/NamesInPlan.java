package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.casework.safety.PlanPage.StillNames;
import org.amparo.survivor.keepaway.NobodyKeptAway;

/** Whether a plan that was made before somebody was kept away still names them as help. */
@ApplicationScoped
class NamesInPlan {

    @Inject
    private NobodyKeptAway away;
    @Inject
    private PlanWords words;

    StillNames of(SafetyPlan plan, Permit permit) {
        Map<SafetyPart, String> said = words.of(plan, permit);
        Set<SafetyPart> names = said.keySet().stream().filter(part -> part.names() == SafetyPart.Names.HELP && away.surelyNames(said.get(part), permit)).collect(Collectors.toSet());
        return StillNames.in(names);
    }
}
