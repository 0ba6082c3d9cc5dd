package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.casework.RiskShown;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.web.frame.Messages;

/** How a risk looks: each level has its own word and its own shape, and colour only repeats them. */
@Named
@RequestScoped
public class RiskLook {

    @Inject
    private Messages words;

    public String word(RiskShown risk) {
        return risk == null || risk.level() == null ? words.get("casework.risk.not") : words.of("casework.risk.of", words.label(risk.level()));
    }

    /** In the head: a rating that has to be looked at again is an old one, and does not stand there as if it held. */
    public String now(RiskShown risk) {
        if (risk == null || risk.level() == null || !risk.due()) return word(risk);
        return words.of(risk.level().needsSecondPerson() ? "casework.risk.ofDue" : "casework.risk.wasDue", words.label(risk.level()));
    }

    public String shapeNow(RiskShown risk) {
        return risk != null && risk.level() != null && risk.due() && !risk.level().needsSecondPerson() ? "clock" : shape(risk);
    }

    public String signalNow(RiskShown risk) {
        return risk != null && risk.due() && signal(risk).isEmpty() ? "wait" : signal(risk);
    }

    public String shape(RiskShown risk) {
        return of(risk == null ? null : risk.level());
    }

    public String signal(RiskShown risk) {
        return colour(risk == null ? null : risk.level());
    }

    public String of(RiskLevel level) {
        if (level == null) return "question";
        return switch (level) {
            case LOW -> "circle";
            case MEDIUM -> "half";
            case HIGH -> "stop";
            case EXTREME -> "alert";
        };
    }

    public String colour(RiskLevel level) {
        if (level == null) return "wait";
        return switch (level) {
            case LOW -> "";
            case MEDIUM -> "wait";
            case HIGH, EXTREME -> "danger";
        };
    }
}
