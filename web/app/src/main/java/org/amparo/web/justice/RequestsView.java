package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.justice.disclosure.DisclosureService;
import org.amparo.justice.disclosure.RequestsPage;
import org.amparo.shared.CaseId;

/** What courts and authorities ask for, and what platforms were asked to keep. */
@Named
@RequestScoped
public class RequestsView {

    @Inject
    private DisclosureService disclosures;

    private String id;
    private RequestsPage page;

    public void load() {
        page = disclosures.list(CaseId.parse(id));
    }

    public RequestsPage getPage() {
        return page;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
