package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.casework.CaseHead;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.preservation.CycleStage;
import org.amparo.justice.preservation.PreservationService;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** A platform is asked to keep something. Keeps the id; what is typed lives in the form. */
@Named
@ViewScoped
public class KeepView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "evidence.keep";

    @Inject
    private transient PreservationService door;
    @Inject
    private transient MapService map;
    @Inject
    private transient KeepForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private transient CaseHead head;

    public void load() {
        head = map.page(CaseId.parse(id)).head();
        drafts.read(id, DRAFT);
    }

    public String save() {
        String saved = door.ask(CaseId.parse(id), form.asked()).toString();
        drafts.drop(id, DRAFT);
        return "/justice/kept?faces-redirect=true&id=" + saved;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/justice/keep?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public CaseHead getHead() {
        if (head == null) head = map.page(CaseId.parse(id)).head();
        return head;
    }

    public CycleStage[] getStages() {
        return CycleStage.values();
    }

    public String getDraft() {
        return DRAFT;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
