package org.amparo.web.survivor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.shared.Id;
import org.amparo.survivor.keepaway.AlikeService;
import org.amparo.survivor.keepaway.AlikeShown;
import org.amparo.survivor.search.PairId;
import org.amparo.survivor.search.PairShown;
import org.amparo.survivor.search.SamePersonService;

/** Both sides of one question a supervisor was asked: two records, or somebody kept away and an account. Nothing of it is kept in the view. */
@Named
@RequestScoped
public class CompareView {

    private static final String CHECKS = "/survivor/checks?faces-redirect=true";

    @Inject
    private SamePersonService samePerson;
    @Inject
    private AlikeService keptAway;

    private String pair;
    private String alike;
    private PairShown records;
    private AlikeShown account;

    public void load() {
        if (pair != null) records = samePerson.look(PairId.parse(pair));
        else account = keptAway.look(Id.read(alike));
    }

    public String same() {
        return decide(true);
    }

    public String different() {
        return decide(false);
    }

    private String decide(boolean same) {
        if (pair != null) samePerson.decide(PairId.parse(pair), same);
        else keptAway.decide(Id.read(alike), same);
        return CHECKS;
    }

    public PairShown getRecords() {
        return records;
    }

    public AlikeShown getAccount() {
        return account;
    }

    public String getPair() {
        return pair;
    }

    public void setPair(String pair) {
        this.pair = pair;
    }

    public String getAlike() {
        return alike;
    }

    public void setAlike(String alike) {
        this.alike = alike;
    }
}
