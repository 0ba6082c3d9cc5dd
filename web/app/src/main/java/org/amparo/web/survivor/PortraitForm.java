package org.amparo.web.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeBand;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.Known;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.SpokenLanguage;
import org.amparo.survivor.WorkerGender;

/** The fields of "about her", as they are typed. Lives for one request. */
public class PortraitForm {

    private static final int MORE_LANGUAGES = 3;

    private final Map<String, String> words = new LinkedHashMap<>();
    private LocalDate born;
    private AgeBand ageBand;
    private AgeCertainty certainty = AgeCertainty.NOT_SAID;
    private boolean believedChild;
    private Gender gender = Gender.NOT_SAID;
    private WorkerGender workerGender = WorkerGender.NO_WISH;
    private List<Adjustment> adjustments = new ArrayList<>();
    private String language;
    private boolean readsIt;
    private InterpreterNeed interpreter;
    private final List<LanguageLine> more = new ArrayList<>();

    static PortraitForm of(Known known) {
        PortraitForm form = new PortraitForm();
        Portrait said = known.portrait();
        form.words.put("preferredName", said.preferredName());
        form.words.put("otherNames", said.otherNames());
        form.words.put("pronoun", said.pronoun());
        form.words.put("preferredTerm", said.preferredTerm());
        form.words.put("genderWords", said.genderWords());
        form.words.put("adjustmentWords", said.adjustmentWords());
        form.words.put("documents", said.documents());
        form.words.put("interpreterWishes", said.interpreterWishes());
        form.born = said.age().born();
        form.ageBand = form.born == null ? known.ageBand() : null;
        form.certainty = said.age().certainty();
        form.believedChild = said.age().believedChild();
        form.gender = said.gender();
        form.workerGender = said.workerGender();
        form.adjustments = new ArrayList<>(said.adjustments());
        form.language = said.language();
        form.interpreter = said.interpreter();
        said.languages().stream().filter(l -> l.code().equals(said.language())).forEach(l -> form.readsIt = l.reads());
        said.languages().stream().filter(l -> !l.code().equals(said.language())).limit(MORE_LANGUAGES).forEach(l -> form.more.add(new LanguageLine(l)));
        return form;
    }

    Portrait portrait(LocalDate today) {
        List<SpokenLanguage> languages = new ArrayList<>();
        if (language != null) languages.add(new SpokenLanguage(language, true, readsIt));
        getMore().stream().filter(l -> l.getCode() != null && !l.getCode().equals(language)).forEach(l -> languages.add(new SpokenLanguage(l.getCode(), true, l.isReads())));
        return new Portrait(words.get("preferredName"), words.get("otherNames"), words.get("pronoun"), words.get("preferredTerm"), age(today), gender,
                words.get("genderWords"), workerGender, Set.copyOf(adjustments), words.get("adjustmentWords"), words.get("documents"), language, interpreter,
                words.get("interpreterWishes"), languages);
    }

    private Age age(LocalDate today) {
        AgeCertainty how = certainty == null ? AgeCertainty.NOT_SAID : certainty;
        if (born != null) return Age.of(born, how == AgeCertainty.NOT_SAID || how == AgeCertainty.PREFER_NOT_TO_SAY ? AgeCertainty.SAID : how, believedChild);
        if (ageBand != null) return Age.about(ageBand, today, believedChild);
        return new Age(null, null, null, how == AgeCertainty.DISPUTED || how == AgeCertainty.PREFER_NOT_TO_SAY ? how : AgeCertainty.NOT_SAID, believedChild);
    }

    /** Her words by the name of the field. */
    public Map<String, String> getWords() {
        return words;
    }

    public List<LanguageLine> getMore() {
        while (more.size() < MORE_LANGUAGES) more.add(new LanguageLine());
        return more;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public void setAgeBand(AgeBand ageBand) {
        this.ageBand = ageBand;
    }

    public AgeCertainty getCertainty() {
        return certainty;
    }

    public void setCertainty(AgeCertainty certainty) {
        this.certainty = certainty;
    }

    public boolean isBelievedChild() {
        return believedChild;
    }

    public void setBelievedChild(boolean believedChild) {
        this.believedChild = believedChild;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender == null ? Gender.NOT_SAID : gender;
    }

    public WorkerGender getWorkerGender() {
        return workerGender;
    }

    public void setWorkerGender(WorkerGender workerGender) {
        this.workerGender = workerGender == null ? WorkerGender.NO_WISH : workerGender;
    }

    public List<Adjustment> getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(List<Adjustment> adjustments) {
        this.adjustments = adjustments;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isReadsIt() {
        return readsIt;
    }

    public void setReadsIt(boolean readsIt) {
        this.readsIt = readsIt;
    }

    public InterpreterNeed getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(InterpreterNeed interpreter) {
        this.interpreter = interpreter;
    }
}
