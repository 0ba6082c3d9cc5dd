package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.shared.Page;
import org.amparo.survivor.worry.WorryRow;
import org.amparo.survivor.worry.WorryService;

/** Worries of the community that wait for the reader or, for a supervisor, for somebody of the unit. */
@Named
@RequestScoped
public class WorriesView {

    @Inject
    private WorryService worries;

    private String from;
    private Page<WorryRow> page;

    public void load() {
        page = worries.waiting(from);
    }

    public Page<WorryRow> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
