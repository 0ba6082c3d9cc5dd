package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseRow;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.Counted;
import org.amparo.casework.Share;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.JustDone;
import org.amparo.work.Priority;

/** One's own cases, what is due soonest first; for supervisors their unit's, without names. */
@Named
@ViewScoped
public class CasesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseService cases;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Clock clock;
    @Inject
    private transient JustDone done;

    private String did;
    private String handedOver;
    private String from;
    private boolean unit;
    private CaseWorkflow.State state;
    private Priority urgency;
    private boolean late;
    private String number;
    private String of;
    private String counted;
    private transient Page<CaseRow> page;

    public void load() {
        handedOver = done.hear(did);
        if (!worker() || share() != null) unit = true;
        read();
    }

    /** The number of the case that was just given into other hands; null otherwise. */
    public String getHandedOver() {
        return handedOver;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    /** Filters are posted, never in an address; the list begins anew. */
    public void filter() {
        from = null;
        read();
    }

    public void next() {
        from = page().next();
        read();
    }

    public void first() {
        from = null;
        read();
    }

    private void read() {
        CaseFilter filter = new CaseFilter(state, urgency, late, number, share());
        page = unit ? cases.unit(filter, from) : cases.caseload(filter, from);
    }

    /** Those that one number of a colleague's work counts; an address that names neither narrows nothing. */
    private Share share() {
        if (of == null || !of.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return null;
        return Arrays.stream(Counted.values()).filter(what -> what.name().equals(counted)).findFirst().map(what -> new Share(StaffId.parse(of), what)).orElse(null);
    }

    /** Which number it is, or null. */
    public Counted getShown() {
        return share() == null ? null : share().what();
    }

    private Page<CaseRow> page() {
        if (page == null) read();
        return page;
    }

    public List<CaseRow> getRows() {
        return page().rows();
    }

    public boolean isMore() {
        return page().nextKey().isPresent();
    }

    public boolean isLater() {
        return from != null;
    }

    public boolean isFiltered() {
        return share() != null || isNarrowed();
    }

    /** What was chosen in the form stays in sight. */
    public boolean isNarrowed() {
        return state != null || urgency != null || late || number != null;
    }

    public boolean isLate(CaseRow row) {
        return row.late(clock.instant());
    }

    /** Somebody who has cases and a unit may look at either. */
    public boolean isBoth() {
        return worker() && caller.has(Role.SUPERVISOR);
    }

    private boolean worker() {
        return caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST) || caller.has(Role.LEGAL_ADVISER);
    }

    public List<CaseWorkflow.State> getStates() {
        return List.of(CaseWorkflow.State.OPEN, CaseWorkflow.State.ACTIVE, CaseWorkflow.State.FOLLOW_UP, CaseWorkflow.State.REOPENED,
                CaseWorkflow.State.ENDING, CaseWorkflow.State.CLOSED);
    }

    public List<Priority> getUrgencies() {
        return List.of(Priority.values());
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getCounted() {
        return counted;
    }

    public void setCounted(String counted) {
        this.counted = counted;
    }

    public boolean isUnit() {
        return unit;
    }

    public void setUnit(boolean unit) {
        this.unit = unit;
    }

    public CaseWorkflow.State getState() {
        return state;
    }

    public void setState(CaseWorkflow.State state) {
        this.state = state;
    }

    public Priority getUrgency() {
        return urgency;
    }

    public void setUrgency(Priority urgency) {
        this.urgency = urgency;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
