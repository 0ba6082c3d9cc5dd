package org.amparo.web.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.child.ChildService;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.Kinship;
import org.amparo.shared.CaseId;
import org.amparo.web.frame.Drafts;

/** Begins what protects a child, and writes down who belongs to her family. Keeps the id; what is typed lives in {@link RelativeForm}. */
@Named
@ViewScoped
public class FamilyView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DRAFT = "child.family";

    @Inject
    private transient ChildService child;
    @Inject
    private transient KinService kin;
    @Inject
    private transient RelativeForm form;
    @Inject
    private transient Drafts drafts;

    private String id;

    public void load() {
        drafts.read(id, DRAFT);
    }

    public String save() {
        String relative = kin.record(CaseId.parse(id), form.relative()).toString();
        drafts.drop(id, DRAFT);
        return "/child/relative?faces-redirect=true&id=" + relative;
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/child/family?faces-redirect=true&id=" + CaseId.parse(id);
    }

    /** For a case that was opened before anybody knew. */
    public String begin() {
        child.begin(CaseId.parse(id));
        return "/child/child?faces-redirect=true&id=" + id;
    }

    public Kinship[] getKinships() {
        return Kinship.values();
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
