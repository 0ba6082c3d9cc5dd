package org.amparo.web.referral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.amparo.casework.Told;
import org.amparo.referral.transfer.OpenThing;
import org.amparo.referral.transfer.TakenOver;
import org.amparo.referral.transfer.TransferPage;
import org.amparo.referral.transfer.TransferService;
import org.amparo.shared.CaseId;

/** A case on its way to another organisation: who was asked, what is open here, and the moment it is theirs. */
@Named
@ViewScoped
public class TransferView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TransferService transfers;

    private String id;
    private long version;
    private TransferPage page;
    private Told told;
    private List<OpenThing> owned = List.of();

    public void load() {
        page = transfers.page(CaseId.parse(id));
        version = page.now() == null ? 0 : page.now().version();
    }

    public String takenOver() {
        transfers.takenOver(new TakenOver(CaseId.parse(id), told, Set.copyOf(owned), version));
        return again();
    }

    public String giveUpOnHerWord() {
        transfers.giveUp(CaseId.parse(id), true, version);
        return again();
    }

    public String giveUp() {
        transfers.giveUp(CaseId.parse(id), false, version);
        return again();
    }

    private String again() {
        return "/referral/transfer?faces-redirect=true&id=" + CaseId.parse(id);
    }

    /** Closing comes last, and only once somebody has taken over. */
    public boolean isGone() {
        return page.now() == null && !page.past().isEmpty() && page.past().getFirst().told() != null;
    }

    public TransferPage getPage() {
        return page;
    }

    public List<Told> getTolds() {
        return List.of(Told.values());
    }

    public Told getTold() {
        return told;
    }

    public void setTold(Told told) {
        this.told = told;
    }

    public List<OpenThing> getOwned() {
        return owned;
    }

    public void setOwned(List<OpenThing> owned) {
        this.owned = owned == null ? List.of() : owned;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
