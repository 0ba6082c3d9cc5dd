package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casework.risk.AssessmentDetails;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskService;
import org.amparo.shared.AssessmentId;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Messages;

/** Two dated assessments side by side, line by line, the older one first. */
@Named
@RequestScoped
public class SideBySideView {

    /** One thing as it was and as it is. */
    public record Line(String what, String before, String after) {

        public boolean changed() {
            return !before.equals(after);
        }
    }

    @Inject
    private RiskService risks;
    @Inject
    private Messages words;

    private String id;
    private String one;
    private String other;
    private AssessmentDetails before;
    private AssessmentDetails after;
    private List<Line> lines = List.of();

    public void load() {
        List<AssessmentDetails> both = risks.sideBySide(CaseId.parse(id), AssessmentId.parse(one), AssessmentId.parse(other));
        before = both.getFirst();
        after = both.getLast();
        List<Line> all = new ArrayList<>();
        all.add(line("casework.risk.level", before.level(), after.level()));
        all.add(line("casework.risk.own", before.own(), after.own()));
        all.add(line("casework.risk.againLevel", before.again(), after.again()));
        all.add(line("casework.risk.tookPart", before.tookPart(), after.tookPart()));
        for (RiskDomain domain : RiskDomain.values())
            if (before.of(domain) != null || after.of(domain) != null)
                all.add(new Line(words.label(domain), Lines.of(before.of(domain), words), Lines.of(after.of(domain), words)));
        for (RiskFactor.Ring ring : RiskFactor.Ring.values()) all.add(new Line(words.label(ring), factors(before, ring), factors(after, ring)));
        lines = all;
    }

    private Line line(String key, Enum<?> was, Enum<?> is) {
        return new Line(words.get(key), words.label(was), words.label(is));
    }

    private String factors(AssessmentDetails of, RiskFactor.Ring ring) {
        String some = of.inOrder().stream().filter(f -> f.ring() == ring).map(words::label).collect(Collectors.joining(" · "));
        return some.isEmpty() ? words.get("casework.risk.nothing") : some;
    }

    public boolean isWordsSaid() {
        return Stream.of(before.words(), before.ownWords(), after.words(), after.ownWords()).anyMatch(Objects::nonNull);
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getChanges() {
        return lines.stream().filter(Line::changed).count();
    }

    public AssessmentDetails getBefore() {
        return before;
    }

    public AssessmentDetails getAfter() {
        return after;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
