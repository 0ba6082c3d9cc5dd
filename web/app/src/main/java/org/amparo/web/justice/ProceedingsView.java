package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.casework.CaseHead;
import org.amparo.codelist.Countries;
import org.amparo.justice.proceeding.ProceedingDetails;
import org.amparo.justice.proceeding.ProceedingService;
import org.amparo.justice.proceeding.ProceedingWorkflow.State;
import org.amparo.justice.proceeding.ProceedingsPage;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Language;

/** All her proceedings, country by country. */
@Named
@RequestScoped
public class ProceedingsView {

    @Inject
    private ProceedingService proceedings;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    private String id;
    private ProceedingsPage page;

    public void load() {
        page = proceedings.all(CaseId.parse(id));
    }

    public CaseHead getHead() {
        return page.head();
    }

    public ProceedingsPage getPage() {
        return page;
    }

    public String country(ProceedingDetails proceeding) {
        return Countries.name(proceeding.said().country(), language.getLocale());
    }

    public long days(ProceedingDetails proceeding) {
        return proceeding.days(LocalDate.now(clock));
    }

    static String shapeOf(State state) {
        return switch (state) {
            case RUNNING, IN_COURT, APPEALED -> "half";
            case DECIDED, ENDED -> "done";
            case STOPPED -> "stop";
        };
    }

    public String shape(ProceedingDetails proceeding) {
        return shapeOf(proceeding.state());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
