package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.amparo.referral.breach.BreachFinding;
import org.amparo.referral.breach.BreachKind;
import org.amparo.referral.breach.BreachMeasure;
import org.amparo.referral.breach.BreachPage;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.breach.BreachWorkflow.Action;
import org.amparo.referral.breach.Incidents;
import org.amparo.shared.ReferralId;

/** What a supervisor does about a referral that reached whom it should not have reached; dates and codes only. */
@Named
@ViewScoped
public class BreachView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BreachService breaches;

    private String id;
    private BreachKind kind;
    private BreachFinding finding;
    private BreachMeasure measure;
    private Incidents incidents;

    public void load() {
        incidents = breaches.of(ref());
    }

    public String markInError() {
        breaches.markInError(ref(), kind, incidents.referralVersion());
        return again();
    }

    public String contain(UUID breach, long version) {
        breaches.contain(ref(), breach, version);
        return again();
    }

    public String notified(UUID breach, long version) {
        breaches.notified(ref(), breach, version);
        return again();
    }

    public String find(UUID breach, long version) {
        breaches.find(ref(), breach, finding, version);
        return again();
    }

    public String agree(UUID breach, long version) {
        breaches.agree(ref(), breach, version);
        return again();
    }

    public String dismiss(UUID breach, long version) {
        breaches.dismiss(ref(), breach, version);
        return again();
    }

    public String notNotifiable(UUID breach, long version) {
        breaches.notNotifiable(ref(), breach, version);
        return again();
    }

    public String close(UUID breach, long version) {
        breaches.close(ref(), breach, measure, version);
        return again();
    }

    private String again() {
        return "/referral/breach?faces-redirect=true&id=" + ref();
    }

    private ReferralId ref() {
        return ReferralId.parse(id);
    }

    public List<BreachPage> getIncidents() {
        return incidents.pages();
    }

    public boolean isNone() {
        return getIncidents().isEmpty();
    }

    public boolean may(BreachPage incident, String action) {
        return incident.mayDo().contains(Action.valueOf(action));
    }

    public List<BreachKind> getKinds() {
        return List.of(BreachKind.WRONG_RECIPIENT, BreachKind.WRONG_PERSON, BreachKind.TOO_MUCH);
    }

    public List<BreachFinding> getFindings() {
        return List.of(BreachFinding.values());
    }

    public List<BreachMeasure> getMeasures() {
        return List.of(BreachMeasure.values());
    }

    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
    public BreachKind getKind() { return kind; }
    public void setKind(BreachKind kind) { this.kind = kind; }
    public BreachFinding getFinding() { return finding; }
    public void setFinding(BreachFinding finding) { this.finding = finding; }
    public BreachMeasure getMeasure() { return measure; }
    public void setMeasure(BreachMeasure measure) { this.measure = measure; }
}
