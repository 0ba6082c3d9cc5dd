package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.disclosure.Basis;
import org.amparo.justice.disclosure.ReceiveRequest;
import org.amparo.justice.disclosure.RequestSaid;
import org.amparo.shared.ConsentId;

/** What is typed about a request of a court or an authority; it lives for one request. */
@Named
@RequestScoped
public class RequestForm {

    private String fromWhom;
    private String asksFor;
    private String reference;
    private LocalDate answerBy;
    private boolean sheKnows;
    private String herWords;
    private String notToldBecause;
    private String ground;
    private String narrowedTo;
    private Basis basis;
    private String order;
    private String consent;
    private List<String> chosen = new ArrayList<>();

    ReceiveRequest received() {
        return new ReceiveRequest(fromWhom, asksFor, reference, answerBy);
    }

    RequestSaid said() {
        return new RequestSaid(sheKnows, herWords, notToldBecause, ground, narrowedTo, basis, order, consent == null ? null : ConsentId.parse(consent),
                chosen.stream().map(ItemId::parse).collect(Collectors.toSet()));
    }

    public String getFromWhom() {
        return fromWhom;
    }

    public void setFromWhom(String fromWhom) {
        this.fromWhom = fromWhom;
    }

    public String getAsksFor() {
        return asksFor;
    }

    public void setAsksFor(String asksFor) {
        this.asksFor = asksFor;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public boolean isSheKnows() {
        return sheKnows;
    }

    public void setSheKnows(boolean sheKnows) {
        this.sheKnows = sheKnows;
    }

    public String getHerWords() {
        return herWords;
    }

    public void setHerWords(String herWords) {
        this.herWords = herWords;
    }

    public String getNotToldBecause() {
        return notToldBecause;
    }

    public void setNotToldBecause(String notToldBecause) {
        this.notToldBecause = notToldBecause;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getNarrowedTo() {
        return narrowedTo;
    }

    public void setNarrowedTo(String narrowedTo) {
        this.narrowedTo = narrowedTo;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
