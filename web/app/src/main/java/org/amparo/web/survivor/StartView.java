package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.StartIntake;

/** How to talk with each other: the first card of a first talk. */
@Named
@RequestScoped
public class StartView {

    @Inject
    private IntakeService intakes;
    @Inject
    private Sought sought;

    private String language;
    private InterpreterNeed interpreter;
    private StartIntake.Interpreting interpreting;
    private StartIntake.Place place;
    private boolean privacy;
    private StartIntake.Source source;

    public void load() {
        intakes.mayStart();
        sought.read();
    }

    public String start() {
        SurvivorId her = intakes.start(new StartIntake(language, interpreter, interpreting, place, privacy, source));
        sought.keep(her);
        return "/survivor/talk?faces-redirect=true&id=" + her;
    }

    public List<InterpreterNeed> getInterpreters() {
        return List.of(InterpreterNeed.values());
    }

    public List<StartIntake.Interpreting> getInterpretings() {
        return List.of(StartIntake.Interpreting.values());
    }

    public List<StartIntake.Place> getPlaces() {
        return List.of(StartIntake.Place.values());
    }

    public List<StartIntake.Source> getSources() {
        return List.of(StartIntake.Source.values());
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public InterpreterNeed getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(InterpreterNeed interpreter) {
        this.interpreter = interpreter;
    }

    public StartIntake.Interpreting getInterpreting() {
        return interpreting;
    }

    public void setInterpreting(StartIntake.Interpreting interpreting) {
        this.interpreting = interpreting;
    }

    public StartIntake.Place getPlace() {
        return place;
    }

    public void setPlace(StartIntake.Place place) {
        this.place = place;
    }

    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }

    public StartIntake.Source getSource() {
        return source;
    }

    public void setSource(StartIntake.Source source) {
        this.source = source;
    }
}
