package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskPage;
import org.amparo.casework.risk.RiskService;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Messages;

/** How great the danger is, in both judgements, where it comes from, and what happened. */
@Named
@RequestScoped
public class RiskView {

    @Inject
    private RiskService risks;
    @Inject
    private Messages words;

    private String id;
    private RiskPage page;

    public void load() {
        page = risks.page(CaseId.parse(id));
    }

    public RiskPage getPage() {
        return page;
    }

    /** How likely, how bad, and how she rates it; what was not spoken about is left out. */
    public String said(DomainRating rating) {
        return Lines.of(rating, words);
    }

    public List<RiskFactor.Ring> getRings() {
        return Arrays.stream(RiskFactor.Ring.values()).filter(ring -> !factors(ring).isEmpty()).toList();
    }

    public String factors(RiskFactor.Ring ring) {
        return page.newest() == null ? "" : page.newest().inOrder().stream().filter(f -> f.ring() == ring).map(words::label).collect(Collectors.joining(" · "));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
