package org.amparo.web.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.access.SaidHow;
import org.amparo.keeping.AskErasure;
import org.amparo.keeping.BeforeAsking;
import org.amparo.keeping.ErasureId;
import org.amparo.keeping.ErasureService;
import org.amparo.keeping.IdentityProof;
import org.amparo.shared.CaseId;
import org.amparo.shared.RetentionTimes;
import org.amparo.shared.Role;

/** She wishes everything about her erased: how she said so, and how it is made sure that it is she. */
@Named
@ViewScoped
public class AskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ErasureService erasures;
    @Inject
    private transient RetentionTimes times;
    @Inject
    private transient Caller caller;

    private String id;
    private BeforeAsking before;
    private SaidHow how;
    private IdentityProof identity;

    public void load() {
        before = erasures.beforeAsking(CaseId.parse(id));
    }

    public String ask() {
        return "/keeping/erasure?faces-redirect=true&id=" + erasures.ask(new AskErasure(CaseId.parse(id), how, identity));
    }

    /** The one that was asked for already. */
    public ErasureId getUnderWay() {
        return before.underWay();
    }

    /** Who oversees a unit ends no case. */
    public boolean isMayEnd() {
        return caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST);
    }

    /** Said before the wish is taken down, not after. */
    public boolean isGoesOn() {
        return before.goesOn();
    }

    public List<SaidHow> getHows() {
        return List.of(SaidHow.values());
    }

    public List<IdentityProof> getProofs() {
        return List.of(IdentityProof.values());
    }

    public SaidHow getHow() {
        return how;
    }

    public void setHow(SaidHow how) {
        this.how = how;
    }

    public IdentityProof getIdentity() {
        return identity;
    }

    public void setIdentity(IdentityProof identity) {
        this.identity = identity;
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
