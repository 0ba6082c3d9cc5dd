package org.amparo.casework.safety;

import java.util.Map;

/** One version of her plan as the care team reads it. Lives for one request; the place is absent where the permit does not open it. */
public record PlanDetails(PlanFacts facts, String madeBy, Map<SafetyPart, String> parts) {

    public PlanDetails {
        parts = Map.copyOf(parts);
    }

    public String of(SafetyPart part) {
        return parts.get(part);
    }

    @Override
    public String toString() {
        return "safety plan " + facts.id();
    }
}
