package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casework.assessment.Assessed;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.assessment.Trend;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;

/** How things went, conversation by conversation: a picture whose title says what it shows, the numbers in a table, and the words. */
@Named
@RequestScoped
public class ProgressView {

    /** A table of more does not fit on a page. */
    private static final int COLUMNS = 6;

    @Inject
    private AssessmentService assessments;
    @Inject
    private Language language;
    @Inject
    private Messages words;

    private String id;
    private List<Assessed> history = List.of();
    private List<Trend> trends = List.of();

    public void load() {
        history = assessments.history(CaseId.parse(id));
        trends = Trend.of(history);
    }

    public List<Assessed> getHistory() {
        return history;
    }

    public List<Assessed> getNewest() {
        return history.reversed();
    }

    public List<Assessed> getColumns() {
        return history.subList(Math.max(0, history.size() - COLUMNS), history.size());
    }

    public List<TrendLine> getLines() {
        return trends.stream().map(t -> new TrendLine(t, "rtl".equals(language.getDir()))).toList();
    }

    public List<NeedDomain> getDomains() {
        return List.of(NeedDomain.values()).stream().filter(d -> history.stream().anyMatch(a -> a.of(d).isPresent())).toList();
    }

    /** What the picture shows, said in a sentence. */
    public String getFinding() {
        if (history.size() < 2) return words.get("plan.progress.once");
        return words.of("plan.progress.finding", Stream.of(said("plan.progress.better", Trend.Change.BETTER), said("plan.progress.harder", Trend.Change.HARDER), said("plan.progress.same", Trend.Change.SAME))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private String said(String key, Trend.Change change) {
        return counted(change) == 0 ? "" : words.of(key, counted(change));
    }

    private long counted(Trend.Change change) {
        return trends.stream().filter(t -> t.change() == change).count();
    }

    public String cell(Assessed conversation, NeedDomain domain) {
        Rated rated = conversation.of(domain).orElse(null);
        if (rated == null) return words.get("plan.assess.notAsked");
        if (rated.prefersNotToSay()) return words.get("plan.assess.notSaid");
        return rated.rating() == null ? words.get("plan.progress.words") : rated.rating().toString();
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
