package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amparo.casework.risk.AssessmentDetails;
import org.amparo.casework.risk.RiskService;
import org.amparo.shared.AssessmentId;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Messages;

/** Two dated assessments side by side, line by line, the older one first. */
@Named
@RequestScoped
public class SideBySideView {

    @Inject
    private RiskService risks;
    @Inject
    private Messages words;

    private String id;
    private String one;
    private String other;
    private AssessmentDetails before;
    private AssessmentDetails after;
    private List<Compared> lines = List.of();

    public void load() {
        List<AssessmentDetails> both = risks.sideBySide(CaseId.parse(id), AssessmentId.parse(one), AssessmentId.parse(other));
        before = both.getFirst();
        after = both.getLast();
        lines = RiskCompared.of(before, after, words);
    }

    public boolean isWordsSaid() {
        return Stream.of(before.words(), before.ownWords(), after.words(), after.ownWords()).anyMatch(Objects::nonNull);
    }

    public List<Compared> getLines() {
        return lines;
    }

    public long getChanges() {
        return lines.stream().filter(Compared::changed).count();
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
