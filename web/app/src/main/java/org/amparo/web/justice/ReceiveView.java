package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.casework.CaseHead;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.disclosure.DisclosureService;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** A court or an authority asks for something. Keeps the id; what is typed lives in the form. */
@Named
@ViewScoped
public class ReceiveView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "evidence.receive";

    @Inject
    private transient DisclosureService door;
    @Inject
    private transient MapService map;
    @Inject
    private transient RequestForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private transient CaseHead head;

    public void load() {
        head = map.page(CaseId.parse(id)).head();
        drafts.read(id, DRAFT);
    }

    public String save() {
        String saved = door.receive(CaseId.parse(id), form.received()).toString();
        drafts.drop(id, DRAFT);
        return "/justice/asked?faces-redirect=true&id=" + saved;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/justice/receive?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public CaseHead getHead() {
        if (head == null) head = map.page(CaseId.parse(id)).head();
        return head;
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
