package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.survivor.consent.ConsentWorkflow.State;
import org.amparo.web.frame.Messages;

/** What she agreed to and what not, in force first. */
@Named
@RequestScoped
public class ConsentsView {

    @Inject
    private ConsentService consents;
    @Inject
    private Messages words;

    private String id;
    private List<ConsentSummary> inForce = List.of();
    private List<ConsentSummary> earlier = List.of();

    public void load() {
        List<ConsentSummary> all = consents.list(SurvivorId.parse(id));
        inForce = all.stream().filter(c -> c.state() == State.ACTIVE).toList();
        earlier = all.stream().filter(c -> c.state() != State.ACTIVE).toList();
    }

    public List<ConsentSummary> getInForce() {
        return inForce;
    }

    public List<ConsentSummary> getEarlier() {
        return earlier;
    }

    /** The house has no entry in the directory. */
    public String recipient(ConsentSummary consent) {
        return consent.recipientName().isEmpty() ? words.get("survivor.ourHouse") : consent.recipientName();
    }

    public String state(ConsentSummary consent) {
        boolean lapsed = consent.state() == State.ACTIVE && consent.answer() == org.amparo.survivor.consent.Answer.GRANTED && !consent.holdsToday();
        return words.get("survivor.consent.state." + (lapsed ? State.EXPIRED : consent.state()));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
