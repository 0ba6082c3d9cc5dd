package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.survivor.intake.Elsewhere;

/** She wants no case, or we are not the right place. Either way nothing of her is kept. */
@Named
@ViewScoped
public class NocaseView extends Talk {

    private static final long serialVersionUID = 1L;

    private List<NeedDomain> explained = new ArrayList<>();
    private boolean agreedToTheCall;

    public String decline() {
        door().decline(subject(), version());
        return "/survivor/intakes?faces-redirect=true";
    }

    public String elsewhere() {
        door().referElsewhere(subject(), new Elsewhere(Set.copyOf(explained), agreedToTheCall), version());
        return "/survivor/intakes?faces-redirect=true";
    }

    public List<NeedDomain> getDomains() {
        return List.of(NeedDomain.values());
    }

    public List<NeedDomain> getExplained() {
        return explained;
    }

    public void setExplained(List<NeedDomain> explained) {
        this.explained = explained;
    }

    public boolean isAgreedToTheCall() {
        return agreedToTheCall;
    }

    public void setAgreedToTheCall(boolean agreedToTheCall) {
        this.agreedToTheCall = agreedToTheCall;
    }
}
