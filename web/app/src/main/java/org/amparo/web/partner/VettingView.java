package org.amparo.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationSheet;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.partner.PastDecision;
import org.amparo.partner.RecordAgreement;
import org.amparo.partner.SuspensionGround;
import org.amparo.partner.ToVet;
import org.amparo.partner.VettingCheck;
import org.amparo.partner.VettingService;
import org.amparo.referral.desk.OpenWithPartner;
import org.amparo.referral.desk.SentService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;

/** The agreement, the checks, and the decision about an organisation. */
@Named
@ViewScoped
public class VettingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;
    @Inject
    private VettingService vetting;
    @Inject
    private SentService referrals;
    @Inject
    private Caller caller;

    private String id;
    private OrganisationSheet sheet;
    private List<PastDecision> past;
    private LocalDate signed;
    private LocalDate until;
    private final Map<VettingCheck, LocalDate> dates = new EnumMap<>(VettingCheck.class);
    private OpenWithPartner open;
    private SuspensionGround ground;
    private String because;
    private boolean seen;

    public void load() {
        ToVet found = directory.toVet(OrganisationId.parse(id));
        sheet = found.sheet();
        past = found.past();
        signed = sheet.vetting().agreementSigned();
        until = sheet.vetting().agreementUntil();
        dates.clear();
        dates.putAll(sheet.vetting().checks());
        open = isAsksSeen() && caller.has(Role.SUPERVISOR) ? referrals.openWith(sheet.facts().id()) : null;
        ground = null;
        because = null;
        seen = false;
    }

    public void agree() {
        vetting.record(new RecordAgreement(sheet.facts().id(), signed, until, sheet.version()));
        load();
    }

    public void record(VettingCheck check) {
        vetting.record(sheet.facts().id(), check, dates.get(check), sheet.version());
        load();
    }

    public void move(Action action) {
        if (isAsksBecause() && action == Action.ACTIVATE) vetting.restore(sheet.facts().id(), because, sheet.version());
        else vetting.move(sheet.facts().id(), action, action == Action.SUSPEND ? ground : null, seen, sheet.version());
        load();
    }

    /** What was decided before, the newest first. */
    public List<PastDecision> getPast() {
        return past;
    }

    public OrganisationSheet getSheet() {
        return sheet;
    }

    /** What is still open with it, for whoever may suspend it; null for others. */
    public OpenWithPartner getOpen() {
        return open;
    }

    public VettingCheck[] getChecks() {
        return VettingCheck.values();
    }

    public SuspensionGround[] getGrounds() {
        return SuspensionGround.values();
    }

    public Map<VettingCheck, LocalDate> getDates() {
        return dates;
    }

    public boolean isAsksGround() {
        return sheet.next().stream().anyMatch(n -> n.action() == Action.SUSPEND);
    }

    /** What was suspended comes back with a reason, once nothing else stands in the way. */
    public boolean isAsksBecause() {
        return sheet.facts().state() == State.SUSPENDED && sheet.next().stream().anyMatch(n -> n.action() == Action.ACTIVATE && n.unmet().isEmpty());
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }

    public boolean isAsksSeen() {
        return sheet.next().stream().anyMatch(n -> n.action() == Action.SUSPEND || n.action() == Action.END);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getSigned() {
        return signed;
    }

    public void setSigned(LocalDate signed) {
        this.signed = signed;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public SuspensionGround getGround() {
        return ground;
    }

    public void setGround(SuspensionGround ground) {
        this.ground = ground;
    }

    public boolean isSeen() {
        return seen;
    }

    public void setSeen(boolean seen) {
        this.seen = seen;
    }
}
