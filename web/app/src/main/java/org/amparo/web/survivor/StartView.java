package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.StartIntake;
import org.amparo.survivor.worry.WorryService;

/** How to talk with each other: the first card of a first talk. */
@Named
@RequestScoped
public class StartView {

    @Inject
    private IntakeService intakes;
    @Inject
    private Sought sought;
    @Inject
    private WorryService worries;
    @Inject
    private HttpServletRequest request;

    private String worry;
    private long version;
    private String language;
    private InterpreterNeed interpreter;
    private StartIntake.Interpreting interpreting;
    private StartIntake.Place place;
    private boolean privacy;
    private StartIntake.Source source;

    public void load() {
        intakes.mayStart();
        if (worry != null) version = worries.read(SurvivorId.parse(worry)).row().version();
        sought.read();
        if (request.getMethod().equals("POST")) takeAlong();
    }

    /** What was chosen before the language of the page was changed (carried.js): nobody is known yet whom a draft could be about. */
    private void takeAlong() {
        language = request.getParameter("language");
        interpreter = one(InterpreterNeed.values(), "interpreter");
        interpreting = one(StartIntake.Interpreting.values(), "interpreting");
        place = one(StartIntake.Place.values(), "place");
        privacy = request.getParameter("privacy") != null;
        source = one(StartIntake.Source.values(), "source");
    }

    private <E extends Enum<E>> E one(E[] among, String question) {
        return Arrays.stream(among).filter(one -> one.name().equals(request.getParameter(question))).findFirst().orElse(null);
    }

    public String start() {
        SurvivorId her = begun(new StartIntake(language, interpreter, interpreting, place, privacy, source));
        sought.keep(her);
        return "/survivor/talk?faces-redirect=true&id=" + her;
    }

    /** With somebody nobody knew, or with whom a worry was about. */
    private SurvivorId begun(StartIntake said) {
        if (worry == null) return intakes.start(said);
        SurvivorId person = SurvivorId.parse(worry);
        worries.beginFirstTalk(person, said, version);
        return person;
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

    public String getWorry() {
        return worry;
    }

    public void setWorry(String worry) {
        this.worry = worry == null || worry.isEmpty() ? null : worry;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
