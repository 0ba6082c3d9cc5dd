package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.casework.household.HouseholdService;
import org.amparo.casework.household.Kinship;
import org.amparo.casework.household.LinkHousehold;
import org.amparo.casework.household.Member;
import org.amparo.casework.household.OtherRecord;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;

/** Who belongs together, and one conversation about the same question for each of them; every answer stays in its own record. */
@Named
@ViewScoped
public class HouseholdView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HouseholdService households;
    @Inject
    private transient ConsentService consents;

    private String id;
    private String number;
    private Kinship kinship;
    private transient List<Member> members;
    private transient List<ConsentSummary> asked;
    private transient List<OtherRecord> alsoHers;

    public void load() {
        members = households.members(CaseId.parse(id));
        alsoHers = households.alsoHers(CaseId.parse(id));
        asked = members.isEmpty() ? List.of() : consents.list(CaseId.parse(id)).stream().filter(c -> c.holdsToday() && c.answer() == Answer.GRANTED).toList();
    }

    public String link() {
        households.link(CaseId.parse(id), new LinkHousehold(number, kinship));
        return again();
    }

    public String unlink(String link) {
        households.unlink(CaseId.parse(id), Id.read(link));
        return again();
    }

    private String again() {
        return "/casework/household?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public List<Member> getMembers() {
        if (members == null) load();
        return members;
    }

    public List<OtherRecord> getAlsoHers() {
        if (alsoHers == null) load();
        return alsoHers;
    }

    /** What the person of this page agreed to, to ask the others the same. */
    public List<ConsentSummary> getAsked() {
        if (asked == null) load();
        return asked;
    }

    public List<Kinship> getKinships() {
        return List.of(Kinship.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Kinship getKinship() {
        return kinship;
    }

    public void setKinship(Kinship kinship) {
        this.kinship = kinship;
    }
}
