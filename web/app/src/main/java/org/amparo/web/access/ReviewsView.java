package org.amparo.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassRow;
import org.amparo.shared.Page;

/** Emergency openings that wait for a verdict. */
@Named
@RequestScoped
public class ReviewsView {

    @Inject
    private BreakGlassService glass;

    private String from;
    private Page<GlassRow> page;

    public void load() {
        page = glass.waiting(from);
    }

    public Page<GlassRow> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
