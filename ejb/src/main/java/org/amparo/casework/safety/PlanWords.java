package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.SafetyPlanId;
import org.amparo.vault.Sealed;
import org.amparo.vault.Vault;

/** Everything written in a plan is sealed: together, but for the place, which fewer people may know. */
@ApplicationScoped
class PlanWords {

    @Inject
    private Vault vault;

    Sealed steps(SafetyPlanId id, Map<SafetyPart, String> parts, Permit permit) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new EnumMap<SafetyPart, String>(parts).forEach((part, words) -> {
            if (part != SafetyPart.SAFE_PLACE) object.add(part.name(), words);
        });
        return vault.seal(object.build().toString(), SafetyPlan.STEPS.at(id, permit.survivor()), permit);
    }

    Sealed place(SafetyPlanId id, Map<SafetyPart, String> parts, Permit permit) {
        return vault.seal(parts.get(SafetyPart.SAFE_PLACE), SafetyPlan.SAFE_PLACE.at(id, permit.survivor()), permit);
    }

    Map<SafetyPart, String> of(SafetyPlan plan, Permit permit) {
        Map<SafetyPart, String> parts = new EnumMap<>(SafetyPart.class);
        try (var reader = Json.createReader(new StringReader(vault.open(plan.steps(), SafetyPlan.STEPS.at(plan.id(), plan.survivor()), permit)))) {
            reader.readObject().forEach((part, words) -> parts.put(SafetyPart.valueOf(part), ((JsonString) words).getString()));
        }
        if (plan.safePlace() != null && permit.opens(Compartment.LOCATION_SHELTER))
            parts.put(SafetyPart.SAFE_PLACE, vault.open(plan.safePlace(), SafetyPlan.SAFE_PLACE.at(plan.id(), plan.survivor()), permit));
        return parts;
    }
}
