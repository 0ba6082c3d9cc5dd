package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amparo.justice.participation.Decide;
import org.amparo.justice.participation.DecisionPage;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.Present;
import org.amparo.shared.AppointmentId;

/** What is typed and read about a decision. It lives for one request: no session ever holds what she said. */
@Named
@RequestScoped
public class DecisionForm {

    private DecisionPage page;
    private Action decision;
    private String words;
    private String scope;
    private List<Present> present = new ArrayList<>();
    private List<String> callOff = new ArrayList<>();

    DecisionPage page(Supplier<DecisionPage> read) {
        if (page == null) page = read.get();
        return page;
    }

    /** What was read is no longer what stands. */
    void forget() {
        page = null;
    }

    Decide said() {
        return new Decide(decision, words, scope, Set.copyOf(present), callOff.stream().map(AppointmentId::parse).collect(Collectors.toSet()));
    }

    public Action getDecision() {
        return decision;
    }

    public void setDecision(Action decision) {
        this.decision = decision;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public List<Present> getPresent() {
        return present;
    }

    public void setPresent(List<Present> present) {
        this.present = present;
    }

    public List<String> getCallOff() {
        return callOff;
    }

    public void setCallOff(List<String> callOff) {
        this.callOff = callOff;
    }
}
