package org.amparo.web.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.casework.risk.AssessmentDetails;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Messages;

/** Two assessments line by line; whatever neither spoke about is left out. */
final class RiskCompared {

    private RiskCompared() {}

    static List<Compared> of(AssessmentDetails one, AssessmentDetails other, Messages words) {
        List<Compared> all = new ArrayList<>();
        all.add(line("casework.risk.level", one.level(), other.level(), words));
        all.add(line("casework.risk.own", one.own(), other.own(), words));
        all.add(line("casework.risk.againLevel", one.again(), other.again(), words));
        all.add(line("casework.risk.tookPart", one.tookPart(), other.tookPart(), words));
        for (RiskDomain domain : RiskDomain.values())
            if (one.of(domain) != null || other.of(domain) != null)
                all.add(new Compared(words.label(domain), Lines.of(one.of(domain), words), Lines.of(other.of(domain), words)));
        for (RiskFactor.Ring ring : RiskFactor.Ring.values()) all.add(new Compared(words.label(ring), factors(one, ring, words), factors(other, ring, words)));
        return all;
    }

    static Compared line(String key, Enum<?> one, Enum<?> other, Messages words) {
        return new Compared(words.get(key), words.label(one), words.label(other));
    }

    private static String factors(AssessmentDetails of, RiskFactor.Ring ring, Messages words) {
        String some = of.inOrder().stream().filter(f -> f.ring() == ring).map(words::label).collect(Collectors.joining(" · "));
        return some.isEmpty() ? words.get("casework.risk.nothing") : some;
    }
}
