package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.survivor.worry.HowUrgent;
import org.amparo.survivor.worry.PersonKnows;
import org.amparo.survivor.worry.TellWorry;
import org.amparo.survivor.worry.TellWorryService;
import org.amparo.survivor.worry.Whom;
import org.amparo.survivor.worry.WorryReceipt;

/** What worries somebody of the community; afterwards a receipt, and nothing to come back to. */
@Named
@RequestScoped
public class TellWorryView {

    @Inject
    private TellWorryService worries;

    private Whom whom;
    private String worry;
    private HowUrgent urgent;
    private PersonKnows knows;
    private String reach;
    private WorryReceipt receipt;

    public void load() {
        worries.mayTell();
    }

    public void tell() {
        receipt = worries.tell(new TellWorry(whom, worry, urgent, knows, reach));
    }

    public WorryReceipt getReceipt() {
        return receipt;
    }

    public List<Whom> getWhoms() {
        return List.of(Whom.values());
    }

    public List<HowUrgent> getUrgents() {
        return List.of(HowUrgent.values());
    }

    public List<PersonKnows> getKnowings() {
        return List.of(PersonKnows.values());
    }

    public Whom getWhom() {
        return whom;
    }

    public void setWhom(Whom whom) {
        this.whom = whom;
    }

    public String getWorry() {
        return worry;
    }

    public void setWorry(String worry) {
        this.worry = worry;
    }

    public HowUrgent getUrgent() {
        return urgent;
    }

    public void setUrgent(HowUrgent urgent) {
        this.urgent = urgent;
    }

    public PersonKnows getKnows() {
        return knows;
    }

    public void setKnows(PersonKnows knows) {
        this.knows = knows;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }
}
