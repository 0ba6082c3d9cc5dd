package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.survivor.joined.JoinService;
import org.amparo.survivor.search.PairId;
import org.amparo.survivor.search.PairShown;
import org.amparo.survivor.search.SamePersonService;

/** Two records that she says are both hers: which one leads to the other is chosen, and nothing is poured together. */
@Named
@ViewScoped
public class JoinView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SamePersonService samePerson;
    @Inject
    private transient JoinService joins;

    private String pair;
    private transient PairShown records;

    public void load() {
        records = samePerson.look(PairId.parse(pair));
    }

    public String earlier() {
        return join(true);
    }

    public String later() {
        return join(false);
    }

    private String join(boolean earlierLeads) {
        joins.join(PairId.parse(pair), earlierLeads);
        return "/survivor/checks?faces-redirect=true";
    }

    public PairShown getRecords() {
        if (records == null) load();
        return records;
    }

    public String getPair() {
        return pair;
    }

    public void setPair(String pair) {
        this.pair = pair;
    }
}
