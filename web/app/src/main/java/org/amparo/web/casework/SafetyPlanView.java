package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.amparo.casework.safety.CardHandling;
import org.amparo.casework.safety.EmergencyNumbers;
import org.amparo.casework.safety.ExitGiven;
import org.amparo.casework.safety.PlanDetails;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.PlanPage;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.codelist.Countries;
import org.amparo.shared.CaseId;
import org.amparo.shared.SafetyPlanId;
import org.amparo.web.frame.Language;

/** Her safety plan as it holds now, or a version before it; whether it was given, and what became of the card. */
@Named
@ViewScoped
public class SafetyPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SafetyPlanService plans;
    @Inject
    private transient Language language;

    private String id;
    private String version;
    private transient PlanPage page;
    private transient PlanDetails shown;
    private SafetyPlanId newest;
    private Long stamp;
    private ExitGiven given;
    private CardHandling card;

    public void load() {
        page();
        if (page.newest() != null) {
            newest = page.newest().facts().id();
            stamp = page.newest().facts().version();
        }
        getShown();
    }

    public String stillHolds() {
        plans.stillHolds(CaseId.parse(id), newest, stamp);
        return again();
    }

    public String give() {
        plans.give(CaseId.parse(id), newest, given, stamp);
        return again();
    }

    public String keepCard() {
        plans.card(CaseId.parse(id), newest, card, stamp);
        return again();
    }

    private String again() {
        return "/casework/safetyplan?faces-redirect=true&id=" + CaseId.parse(id);
    }

    private PlanPage page() {
        if (page == null) page = plans.page(CaseId.parse(id));
        return page;
    }

    public PlanPage getPage() {
        return page();
    }

    /** Null before there is one. */
    public PlanDetails getShown() {
        if (shown == null) shown = isOlder() ? plans.version(CaseId.parse(id), SafetyPlanId.parse(version)) : page().newest();
        return shown;
    }

    public boolean isOlder() {
        return version != null && !version.isEmpty();
    }

    /** Only what was written; the card's words stand with the card. */
    public List<SafetyPart> getParts() {
        return getShown() == null ? List.of() : Arrays.stream(SafetyPart.values()).filter(p -> p != SafetyPart.ON_THE_CARD && getShown().of(p) != null).toList();
    }

    public String getOnTheCard() {
        return getShown() == null ? null : getShown().of(SafetyPart.ON_THE_CARD);
    }

    public List<EmergencyNumbers.Line> getNumbers() {
        return getShown() == null ? List.of() : EmergencyNumbers.of(getShown().facts().country());
    }

    public String getCountry() {
        String code = getShown() == null ? null : getShown().facts().country();
        return code == null ? "" : Countries.name(code, language.getLocale());
    }

    public boolean isForEnding() {
        return getShown() != null && getShown().facts().madeFor() == PlanFor.ENDING;
    }

    public List<ExitGiven> getGivens() {
        return List.of(ExitGiven.values());
    }

    public List<CardHandling> getCards() {
        return List.of(CardHandling.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public Long getStamp() {
        return stamp;
    }

    public void setStamp(Long stamp) {
        this.stamp = stamp;
    }

    public ExitGiven getGiven() {
        return given;
    }

    public void setGiven(ExitGiven given) {
        this.given = given;
    }

    public CardHandling getCard() {
        return card;
    }

    public void setCard(CardHandling card) {
        this.card = card;
    }
}
