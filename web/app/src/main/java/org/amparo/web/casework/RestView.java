package org.amparo.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.amparo.casework.rest.Basis;
import org.amparo.casework.rest.GiveReflection;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.PauseDetails;
import org.amparo.casework.rest.ReflectionDetails;
import org.amparo.casework.rest.RestService;
import org.amparo.shared.CaseId;

/** What rests because she wishes it, and her time to recover and to think. Dates and codes only: there is nothing else to ask. */
@Named
@ViewScoped
public class RestView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RestService rest;
    @Inject
    private transient Clock clock;

    private String id;
    private List<PauseDetails> pauses = List.of();
    private ReflectionDetails reflection;
    private Pathway pathway;
    private LocalDate checkInOn;
    private Basis basis;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate until;

    public void load() {
        pauses = rest.pauses(CaseId.parse(id));
        reflection = rest.reflection(CaseId.parse(id)).orElse(null);
    }

    public String pause() {
        rest.pause(CaseId.parse(id), pathway, checkInOn);
        return again();
    }

    public String goOn(PauseDetails one) {
        rest.goOn(CaseId.parse(id), one.id(), one.version());
        return again();
    }

    public String give() {
        rest.give(CaseId.parse(id), new GiveReflection(basis, startsOn, endsOn));
        return again();
    }

    public String extend() {
        rest.extend(CaseId.parse(id), until, reflection.version());
        return again();
    }

    public String end() {
        rest.end(CaseId.parse(id), reflection.version());
        return again();
    }

    private String again() {
        return "/casework/rest?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public List<PauseDetails> getPauses() {
        return pauses;
    }

    /** What does not rest yet. */
    public List<Pathway> getPathways() {
        return Arrays.stream(Pathway.values()).filter(p -> pauses.stream().noneMatch(rests -> rests.pathway() == p)).toList();
    }

    public ReflectionDetails getReflection() {
        return reflection;
    }

    /** It runs today or lies ahead. */
    public boolean isRunning() {
        return reflection != null && !reflection.endsOn().isBefore(LocalDate.now(clock));
    }

    public Basis[] getBases() {
        return Basis.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Pathway getPathway() {
        return pathway;
    }

    public void setPathway(Pathway pathway) {
        this.pathway = pathway;
    }

    public LocalDate getCheckInOn() {
        return checkInOn;
    }

    public void setCheckInOn(LocalDate checkInOn) {
        this.checkInOn = checkInOn;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
