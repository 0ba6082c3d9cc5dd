package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.justice.testimony.Alternative;
import org.amparo.justice.testimony.Ask;
import org.amparo.justice.testimony.Assistance;
import org.amparo.justice.testimony.AuthorityKind;
import org.amparo.justice.testimony.Considered;
import org.amparo.justice.testimony.LegalBasis;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.RequestDetails;
import org.amparo.justice.testimony.RequestStep;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.Ruling;
import org.amparo.justice.testimony.Way;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.retelling.Reuse;

/** What is said with a step towards a day on which she is heard; it lives for one request, because it is hers. */
@Named
@RequestScoped
public class HearingStepForm {

    private List<Alternative> alternatives = new ArrayList<>();
    private Reuse reuse;
    private String reasons;
    private LocalDate limit;
    private AuthorityKind kind;
    private OrganisationId authority;
    private String reference;
    private String country;
    private String fromCountry;
    private String language;
    private List<Way> ways = new ArrayList<>();
    private List<Measure> protections = new ArrayList<>();
    private List<LegalBasis> bases = new ArrayList<>();
    private String law;
    private LocalDate askedOn;
    private String centralAuthority;
    private String assistanceLanguage;
    private LocalDate sentOn;
    private String assistanceReference;
    private LocalDate answeredOn;
    private Assistance.Answer answer;
    private LocalDate decidedOn;
    private String ruling;
    private String conditions;
    private LocalDate appealUntil;

    RequestStep step(Action action) {
        return switch (action) {
            case REVIEW -> new RequestStep.Review(new Considered(Set.copyOf(alternatives), reuse, reasons, limit));
            case REQUEST -> new RequestStep.Send(new Ask(kind, authority, reference, country, fromCountry, language, Set.copyOf(ways), Set.copyOf(protections), Set.copyOf(bases), law,
                    askedOn, saysAnythingOfAssistance() ? assistance() : null));
            case GRANT, GRANT_PARTLY, REFUSE -> new RequestStep.Decide(action, new Ruling(decidedOn, ruling, action == Action.REFUSE ? Set.of() : Set.copyOf(ways), Set.copyOf(protections), conditions, appealUntil));
            case SPARE, APPEAL, ACCEPT, COMPLETE, CANCEL -> new RequestStep.Plain(action);
            case SAY_WISH -> throw new IllegalArgumentException("a wish has a form of its own");
        };
    }

    Assistance assistance() {
        return new Assistance(centralAuthority, assistanceLanguage, sentOn, assistanceReference, answeredOn, answer);
    }

    private boolean saysAnythingOfAssistance() {
        return centralAuthority != null || assistanceLanguage != null || sentOn != null || assistanceReference != null;
    }

    /** What stands already is not typed again. */
    void begin(RequestDetails of) {
        if (of.wish() != null) {
            ways = new ArrayList<>(of.wish().ranked().stream().filter(w -> !w.inTheRoom() || w == of.wish().first()).toList());
            protections = new ArrayList<>(of.wish().protections());
        }
        if (of.ask() != null) {
            ways = new ArrayList<>(of.ask().ways());
            protections = new ArrayList<>(of.ask().protections());
        }
        if (of.assistance() != null) show(of.assistance());
    }

    private void show(Assistance of) {
        centralAuthority = of.centralAuthority();
        assistanceLanguage = of.language();
        sentOn = of.sentOn();
        assistanceReference = of.reference();
        answeredOn = of.answeredOn();
        answer = of.answer();
    }

    public List<Alternative> getAlternatives() { return alternatives; }

    public void setAlternatives(List<Alternative> alternatives) { this.alternatives = alternatives; }

    public Reuse getReuse() { return reuse; }

    public void setReuse(Reuse reuse) { this.reuse = reuse; }

    public String getReasons() { return reasons; }

    public void setReasons(String reasons) { this.reasons = reasons; }

    public LocalDate getLimit() { return limit; }

    public void setLimit(LocalDate limit) { this.limit = limit; }

    public AuthorityKind getKind() { return kind; }

    public void setKind(AuthorityKind kind) { this.kind = kind; }

    public OrganisationId getAuthority() { return authority; }

    public void setAuthority(OrganisationId authority) { this.authority = authority; }

    public String getReference() { return reference; }

    public void setReference(String reference) { this.reference = reference; }

    public String getCountry() { return country; }

    public void setCountry(String country) { this.country = country; }

    public String getFromCountry() { return fromCountry; }

    public void setFromCountry(String fromCountry) { this.fromCountry = fromCountry; }

    public String getLanguage() { return language; }

    public void setLanguage(String language) { this.language = language; }

    public List<Way> getWays() { return ways; }

    public void setWays(List<Way> ways) { this.ways = ways; }

    public List<Measure> getProtections() { return protections; }

    public void setProtections(List<Measure> protections) { this.protections = protections; }

    public List<LegalBasis> getBases() { return bases; }

    public void setBases(List<LegalBasis> bases) { this.bases = bases; }

    public String getLaw() { return law; }

    public void setLaw(String law) { this.law = law; }

    public LocalDate getAskedOn() { return askedOn; }

    public void setAskedOn(LocalDate askedOn) { this.askedOn = askedOn; }

    public String getCentralAuthority() { return centralAuthority; }

    public void setCentralAuthority(String centralAuthority) { this.centralAuthority = centralAuthority; }

    public String getAssistanceLanguage() { return assistanceLanguage; }

    public void setAssistanceLanguage(String assistanceLanguage) { this.assistanceLanguage = assistanceLanguage; }

    public LocalDate getSentOn() { return sentOn; }

    public void setSentOn(LocalDate sentOn) { this.sentOn = sentOn; }

    public String getAssistanceReference() { return assistanceReference; }

    public void setAssistanceReference(String assistanceReference) { this.assistanceReference = assistanceReference; }

    public LocalDate getAnsweredOn() { return answeredOn; }

    public void setAnsweredOn(LocalDate answeredOn) { this.answeredOn = answeredOn; }

    public Assistance.Answer getAnswer() { return answer; }

    public void setAnswer(Assistance.Answer answer) { this.answer = answer; }

    public LocalDate getDecidedOn() { return decidedOn; }

    public void setDecidedOn(LocalDate decidedOn) { this.decidedOn = decidedOn; }

    public String getRuling() { return ruling; }

    public void setRuling(String ruling) { this.ruling = ruling; }

    public String getConditions() { return conditions; }

    public void setConditions(String conditions) { this.conditions = conditions; }

    public LocalDate getAppealUntil() { return appealUntil; }

    public void setAppealUntil(LocalDate appealUntil) { this.appealUntil = appealUntil; }
}
