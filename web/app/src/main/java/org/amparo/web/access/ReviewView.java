package org.amparo.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.access.BreakGlassWorkflow;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassReview;
import org.amparo.shared.BreakGlassId;

/** One emergency opening and the verdict on it. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BreakGlassService glass;

    private String id;
    private transient GlassReview review;
    private String note;

    public void load() {
        review = glass.review(BreakGlassId.parse(id));
    }

    public String justify() {
        return judge(BreakGlassWorkflow.Action.JUSTIFY);
    }

    public String unjustified() {
        return judge(BreakGlassWorkflow.Action.FIND_UNJUSTIFIED);
    }

    private String judge(BreakGlassWorkflow.Action verdict) {
        glass.judge(BreakGlassId.parse(id), verdict, note);
        return "/access/reviews?faces-redirect=true";
    }

    public GlassReview getReview() {
        if (review == null) load();
        return review;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
