package org.amparo.web.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.keeping.ErasureRow;
import org.amparo.keeping.ErasureService;
import org.amparo.shared.Page;

/** Erasures of the house, by their references: what waits, what runs, and the papers of those that are over. */
@Named
@RequestScoped
public class ErasuresView {

    @Inject
    private ErasureService erasures;

    private String from;
    private Page<ErasureRow> page;

    public void load() {
        page = erasures.list(from);
    }

    public Page<ErasureRow> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
