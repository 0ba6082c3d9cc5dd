package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.disclosure.RequestDetails;
import org.amparo.justice.evidence.Carried;
import org.amparo.justice.evidence.ElementDetails;
import org.amparo.justice.evidence.MapPage;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.preservation.PreservationDetails;
import org.amparo.shared.CaseId;

/** What has to be shown and what shows it; the things, what was asked for, what was asked to be kept. */
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

    public List<RequestDetails> getRequests() {
        return page.requests();
    }

    public List<PreservationDetails> getKept() {
        return page.kept();
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
