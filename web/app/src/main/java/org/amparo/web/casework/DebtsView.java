package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.risk.DebtService;
import org.amparo.casework.risk.DebtShown;
import org.amparo.casework.risk.RecordDebt;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.Threat;
import org.amparo.shared.CaseId;
import org.amparo.shared.DebtId;
import org.amparo.web.frame.Drafts;

/** What she is said to owe, and whether there is a threat behind it. */
@Named
@ViewScoped
public class DebtsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "casework.debts";

    @Inject
    private transient DebtService service;
    @Inject
    private transient RiskService risks;
    @Inject
    private transient Drafts drafts;

    private String id;
    private transient List<DebtShown> debts;
    private Threat threat;
    private transient String creditor;
    private transient String amount;

    /** Whoever may not record one is not asked to type it. */
    public void load() {
        risks.toRecord(CaseId.parse(id));
        debts = service.debts(CaseId.parse(id));
        drafts.read(id, DRAFT);
    }

    public String save() {
        service.record(new RecordDebt(CaseId.parse(id), threat, creditor, amount));
        drafts.drop(id, DRAFT);
        return again();
    }

    public String settle(String debt, long version) {
        service.settle(CaseId.parse(id), DebtId.parse(debt), version);
        return again();
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return again();
    }

    private String again() {
        return "/casework/debts?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public List<DebtShown> getDebts() {
        if (debts == null) debts = service.debts(CaseId.parse(id));
        return debts;
    }

    public List<Threat> getThreats() {
        return List.of(Threat.values());
    }

    public String getDraft() {
        return DRAFT;
    }

    public Threat getThreat() {
        return threat;
    }

    public void setThreat(Threat threat) {
        this.threat = threat;
    }

    public String getCreditor() {
        return creditor;
    }

    public void setCreditor(String creditor) {
        this.creditor = creditor;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
