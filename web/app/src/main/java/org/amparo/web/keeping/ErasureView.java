package org.amparo.web.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.keeping.DeclinedFor;
import org.amparo.keeping.ErasureDecisionService;
import org.amparo.keeping.ErasureId;
import org.amparo.keeping.ErasurePage;
import org.amparo.keeping.ErasureService;
import org.amparo.keeping.ErasureWorkflow.Action;
import org.amparo.keeping.ErasureWorkflow.State;
import org.amparo.keeping.ErasureWorkflow;
import org.amparo.keeping.Hindrance;
import org.amparo.keeping.IdentityProof;
import org.amparo.shared.RetentionTimes;

/** One erasure: where it stands, what stands in its way, and what the reader may do about it. */
@Named
@ViewScoped
public class ErasureView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ErasureService erasures;
    @Inject
    private transient ErasureDecisionService decisions;
    @Inject
    private transient RetentionTimes times;

    private String id;
    private ErasurePage page;
    private IdentityProof identity;
    private DeclinedFor reason;

    public void load() {
        page = erasures.read(which());
    }

    public String prove() {
        erasures.prove(which(), identity, page.row().version());
        return again();
    }

    public String approve() {
        decisions.approve(which(), page.row().version());
        return again();
    }

    public String decline() {
        decisions.decline(which(), reason, page.row().version());
        return again();
    }

    public String changedMind() {
        erasures.changedMind(which(), page.row().version());
        return again();
    }

    public String takeBack() {
        erasures.takeBack(which(), page.row().version());
        return again();
    }

    private ErasureId which() {
        return ErasureId.parse(id);
    }

    private String again() {
        return "/keeping/erasure?faces-redirect=true&id=" + which();
    }

    public ErasurePage getPage() {
        return page;
    }

    public List<Hindrance> getHindrances() {
        return page.hindrances().stream().sorted().toList();
    }

    public boolean may(String action) {
        return page.may(Action.valueOf(action));
    }

    /** Only where nothing stands in its way: a button that is refused would be a lie. */
    public boolean isMayAgree() {
        return may("APPROVE") || may("APPROVE_TOO");
    }

    /** Whoever asked decides nothing. */
    public boolean isMayDecline() {
        return may("DECLINE") && !page.mine();
    }

    public boolean isStands() {
        return getStages().contains(page.row().state());
    }

    public List<ErasureWorkflow.State> getStages() {
        return List.of(State.REQUESTED, State.IDENTITY_PROVED, State.APPROVED_ONCE, State.COOLING, State.CERTIFIED);
    }

    public List<IdentityProof> getProofs() {
        return List.of(IdentityProof.values());
    }

    public List<DeclinedFor> getReasons() {
        return List.of(DeclinedFor.values());
    }

    public IdentityProof getIdentity() {
        return identity;
    }

    public void setIdentity(IdentityProof identity) {
        this.identity = identity;
    }

    public DeclinedFor getReason() {
        return reason;
    }

    public void setReason(DeclinedFor reason) {
        this.reason = reason;
    }

    /** In which one word still stops it. */
    public int getDays() {
        return times.coolingDays();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
