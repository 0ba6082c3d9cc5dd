package org.amparo.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassRow;
import org.amparo.review.NotRight;
import org.amparo.shared.Page;

/** Emergency openings that wait for a verdict. */
@Named
@RequestScoped
public class ReviewsView {

    @Inject
    private BreakGlassService glass;

    private String from;
    private Page<GlassRow> page;
    private List<NotRight> notRight;

    public void load() {
        page = glass.waiting(from);
        notRight = glass.notRight();
    }

    public Page<GlassRow> getPage() {
        return page;
    }

    /** Those whose person has not heard of it. */
    public List<NotRight> getNotRight() {
        return notRight;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
