package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.amparo.shared.ConsentId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.web.frame.JustDone;
import org.amparo.web.frame.Messages;

/** Taking back, on her spoken word. No reason is asked for, and there is nowhere to write one. */
@Named
@ViewScoped
public class WithdrawView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentService consents;
    @Inject
    private transient Messages words;
    @Inject
    private JustDone said;

    private String id;
    private ConsentId chosen;
    private String did;
    private boolean done;
    private ArrayList<ConsentSummary> all = new ArrayList<>();

    public void load() {
        done = SurvivorId.parse(id).toString().equals(said.hear(did));
        all = new ArrayList<>(consents.withdrawable(SurvivorId.parse(id)));
    }

    public String withdraw() {
        consents.withdraw(SurvivorId.parse(id), chosen);
        return "/survivor/withdraw?faces-redirect=true&did=" + said.say(SurvivorId.parse(id).toString()) + "&id=" + SurvivorId.parse(id);
    }

    public List<SelectItem> getItems() {
        return all.stream().map(c -> new SelectItem(c.id(), words.of("survivor.withdraw.item", recipient(c), words.label(c.purpose())))).toList();
    }

    private String recipient(ConsentSummary consent) {
        return consent.recipientName().isEmpty() ? words.get("survivor.ourHouse") : consent.recipientName();
    }

    /** Taking this back ends the work itself: the page says what that means, calmly, beforehand. */
    public boolean isEndsTheCase() {
        return all.stream().anyMatch(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT);
    }

    public ConsentId getChosen() {
        return chosen;
    }

    public void setChosen(ConsentId chosen) {
        this.chosen = chosen;
    }

    public boolean isDone() {
        return done;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
