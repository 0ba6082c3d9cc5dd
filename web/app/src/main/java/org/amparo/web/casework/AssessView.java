package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.casework.assessment.AssessNeeds;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** How things are, part by part, as far as somebody wants to talk. What is typed lives in the request and the sealed draft, never in the session. */
@Named
@ViewScoped
public class AssessView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "plan.assess";

    @Inject
    private transient AssessmentService assessments;
    @Inject
    private transient RatingLines lines;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;

    private String id;

    public void load() {
        drafts.read(id, DRAFT);
        assessments.history(CaseId.parse(id));
    }

    public String save() {
        assessments.assess(CaseId.parse(id), new AssessNeeds(lines.getAll().stream().map(RatingLine::command).toList(), lines.getWords()));
        drafts.drop(id, DRAFT);
        return "/casework/progress?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/assess?faces-redirect=true&id=" + CaseId.parse(id);
    }

    /** A blank is "not asked". */
    public List<SelectItem> getRatings() {
        List<SelectItem> ratings = new ArrayList<>(IntStream.rangeClosed(0, Rated.BEST).mapToObj(n -> new SelectItem(Integer.toString(n), label(n))).toList());
        ratings.add(new SelectItem(RatingLine.NOT_SAID, words.get("plan.assess.notSaid")));
        return ratings;
    }

    private String label(int rating) {
        return rating == 0 ? words.of("plan.assess.worst", rating) : rating == Rated.BEST ? words.of("plan.assess.best", rating) : Integer.toString(rating);
    }

    public int getLast() { return NeedDomain.values().length - 1; }
    public String getDraft() { return DRAFT; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
