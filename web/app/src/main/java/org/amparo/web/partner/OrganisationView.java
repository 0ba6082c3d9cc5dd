package org.amparo.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationSheet;
import org.amparo.shared.OrganisationId;

/** One organisation: who they are, what they offer, whether they may receive personal data and why not. Without an id, one's own. */
@Named
@RequestScoped
public class OrganisationView {

    @Inject
    private DirectoryService directory;
    @Inject
    private Caller caller;

    private String id;
    private OrganisationSheet sheet;

    public void load() {
        sheet = directory.organisation(id == null || id.isBlank() ? caller.organisation() : OrganisationId.parse(id));
    }

    public OrganisationSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
