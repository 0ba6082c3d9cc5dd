package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.casework.CaseHead;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.custody.ItemService;
import org.amparo.justice.evidence.MapService;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** Something is written down that could show something. Keeps the id; what is typed lives in the form. */
@Named
@ViewScoped
public class RegisterView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "evidence.register";

    @Inject
    private transient ItemService items;
    @Inject
    private transient MapService map;
    @Inject
    private transient ItemForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private transient CaseHead head;

    public void load() {
        head = map.page(CaseId.parse(id)).head();
        drafts.read(id, DRAFT);
    }

    public String save() {
        String item = items.register(CaseId.parse(id), form.item(), form.said()).toString();
        drafts.drop(id, DRAFT);
        return "/justice/item?faces-redirect=true&id=" + item;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/justice/register?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public CaseHead getHead() {
        if (head == null) head = map.page(CaseId.parse(id)).head();
        return head;
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
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
