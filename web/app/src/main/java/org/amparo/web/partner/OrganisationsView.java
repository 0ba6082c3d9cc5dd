package org.amparo.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationRow;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.Page;
import org.amparo.shared.Role;

/** Partner organisations by name and by how far their vetting has come. */
@Named
@ViewScoped
public class OrganisationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;
    @Inject
    private Caller caller;

    private String text;
    private State state;
    private String after;
    private String waiting;
    private boolean inDoubt;
    private Page<OrganisationRow> page;

    /** Today leads to those that wait for whoever reads it; from there on the list is as ever. */
    public void begin() {
        if (!Boolean.parseBoolean(waiting)) load();
        else {
            page = directory.inDoubt();
            inDoubt = true;
        }
    }

    public void load() {
        inDoubt = false;
        after = null;
        page = directory.organisations(text, state, null);
    }

    public void older() {
        after = page.next();
        page = directory.organisations(text, state, after);
    }

    public boolean isKeeper() {
        return caller.has(Role.ADMIN);
    }

    /** For other partners it is nobody's concern how an organisation stands with us. */
    public boolean isReadsStates() {
        return !caller.has(Role.PARTNER) && !caller.has(Role.PARTNER_ADMIN);
    }

    public Page<OrganisationRow> getPage() {
        return page;
    }

    public boolean isLater() {
        return after != null;
    }

    public State[] getStates() {
        return State.values();
    }

    public boolean isInDoubt() {
        return inDoubt;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public State getState() {
        return state;
    }

    public void setState(State state) {
        this.state = state;
    }
}
