package org.amparo.web.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.consent.Telling;
import org.amparo.survivor.consent.Withheld;

/** The fields of one answer, as they are typed. Lives for one request. */
public class AnswerForm {

    static final Map<String, List<? extends Enum<?>>> CHOICES = Map.of("teachBack", List.of(Telling.TeachBack.values()), "textBy", List.of(Telling.TextBy.values()),
            "givenBy", List.of(Giving.GivenBy.values()), "giverIs", List.of(Giving.GiverIs.values()), "implicated", List.of(Giving.Implicated.values()),
            "mode", List.of(Giving.Mode.values()), "copy", List.of(Giving.Copy.values()), "withheld", List.of(Withheld.values()));

    private Answer answer;
    private List<DataItem> items = new ArrayList<>();
    private List<Explained> explained = new ArrayList<>();
    private List<Withheld> withheld = new ArrayList<>();
    private Telling.TeachBack teachBack = Telling.TeachBack.NOT_DONE;
    private Telling.TextBy textBy = Telling.TextBy.PERSON;
    private Giving.GivenBy givenBy = Giving.GivenBy.SELF;
    private Giving.GiverIs giverIs;
    private Giving.Implicated implicated;
    private Giving.Mode mode;
    private Giving.Copy copy;
    private boolean readAloud;
    private LocalDate validUntil;
    private String country;
    private String language;
    private final Map<String, String> words = new java.util.HashMap<>();

    AnswerForm(String language) {
        this.language = language;
    }

    RecordConsent said(SurvivorId her, OrganisationId recipient, ConsentPurpose purpose, String textLanguage, String textVersion) {
        boolean yes = answer == Answer.GRANTED;
        Telling telling = new Telling(language, textLanguage, textVersion, textBy, words.get("interpreter"), readAloud, teachBack, Set.copyOf(explained));
        Giving giving = new Giving(givenBy, words.get("giver"), giverIs, implicated, words.get("assentWords"), mode, words.get("witness"), copy);
        return new RecordConsent(her, recipient, purpose, country, answer, yes ? Set.copyOf(items) : Set.of(), Set.copyOf(withheld), words.get("withheldWords"),
                words.get("reasonWords"), telling, giving, yes ? validUntil : null);
    }

    public Map<String, String> getWords() {
        return words;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public List<DataItem> getItems() {
        return items;
    }

    public void setItems(List<DataItem> items) {
        this.items = items;
    }

    public List<Explained> getExplained() {
        return explained;
    }

    public void setExplained(List<Explained> explained) {
        this.explained = explained;
    }

    public List<Withheld> getWithheld() {
        return withheld;
    }

    public void setWithheld(List<Withheld> withheld) {
        this.withheld = withheld;
    }

    public Telling.TeachBack getTeachBack() {
        return teachBack;
    }

    public void setTeachBack(Telling.TeachBack teachBack) {
        this.teachBack = teachBack;
    }

    public Telling.TextBy getTextBy() {
        return textBy;
    }

    public void setTextBy(Telling.TextBy textBy) {
        this.textBy = textBy;
    }

    public Giving.GivenBy getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(Giving.GivenBy givenBy) {
        this.givenBy = givenBy;
    }

    public Giving.GiverIs getGiverIs() {
        return giverIs;
    }

    public void setGiverIs(Giving.GiverIs giverIs) {
        this.giverIs = giverIs;
    }

    public Giving.Implicated getImplicated() {
        return implicated;
    }

    public void setImplicated(Giving.Implicated implicated) {
        this.implicated = implicated;
    }

    public Giving.Mode getMode() {
        return mode;
    }

    public void setMode(Giving.Mode mode) {
        this.mode = mode;
    }

    public Giving.Copy getCopy() {
        return copy;
    }

    public void setCopy(Giving.Copy copy) {
        this.copy = copy;
    }

    public boolean isReadAloud() {
        return readAloud;
    }

    public void setReadAloud(boolean readAloud) {
        this.readAloud = readAloud;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
