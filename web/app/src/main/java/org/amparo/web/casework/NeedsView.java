package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.NeedService;
import org.amparo.shared.CaseId;

/** All her needs: what is open, and what became of the others. */
@Named
@RequestScoped
public class NeedsView {

    @Inject
    private NeedService service;

    private String id;
    private List<NeedDetails> needs = List.of();

    public void load() {
        needs = service.needs(CaseId.parse(id));
    }

    public List<NeedDetails> getOpen() {
        return needs.stream().filter(NeedDetails::open).toList();
    }

    public List<NeedDetails> getSettled() {
        return needs.stream().filter(n -> !n.open()).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
