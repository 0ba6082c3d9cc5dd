package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.evidence.Element;
import org.amparo.justice.evidence.ElementDetails;
import org.amparo.justice.evidence.LookFor;
import org.amparo.justice.evidence.Outcome;
import org.amparo.justice.evidence.SayElement;

/** What is said of one element; it lives for one request. */
@Named
@RequestScoped
public class ElementForm {

    private boolean hasToBeShown;
    private List<String> shownBy = new ArrayList<>();
    private ItemKind kind;
    private Outcome outcome;
    private String words;

    void show(ElementDetails element) {
        hasToBeShown = element.hasToBeShown();
        shownBy = element.shownBy().stream().map(ItemId::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    SayElement said(Element element) {
        return new SayElement(element, hasToBeShown, shownBy.stream().map(ItemId::parse).collect(Collectors.toSet()));
    }

    LookFor looked(Element element) {
        return new LookFor(element, kind, outcome, words);
    }

    public boolean isHasToBeShown() {
        return hasToBeShown;
    }

    public void setHasToBeShown(boolean hasToBeShown) {
        this.hasToBeShown = hasToBeShown;
    }

    public List<String> getShownBy() {
        return shownBy;
    }

    public void setShownBy(List<String> shownBy) {
        this.shownBy = shownBy;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
