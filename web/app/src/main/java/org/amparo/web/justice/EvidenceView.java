package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.evidence.Carried;
import org.amparo.justice.evidence.ElementDetails;
import org.amparo.justice.evidence.MapPage;
import org.amparo.justice.evidence.MapService;
import org.amparo.shared.CaseId;

/** What has to be shown and what shows it; the things. */
@Named
@RequestScoped
public class EvidenceView {

    @Inject
    private MapService map;

    private String id;
    private MapPage page;

    public void load() {
        page = map.page(CaseId.parse(id));
    }

    public MapPage getPage() {
        return page;
    }

    public String shape(ElementDetails element) {
        return element.alone() ? "alert" : !element.hasToBeShown() ? "circle" : element.carried() == Carried.INDEPENDENT ? "done" : "half";
    }

    public String signal(ElementDetails element) {
        return element.alone() ? "danger" : "";
    }

    public String shape(ItemDetails item) {
        return item.over() ? "stop" : switch (item.state()) {
            case REGISTERED -> "circle";
            case VERIFIED, TRANSFERRED -> "half";
            default -> "done";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
