package org.amparo.web.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.child.ChildService;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.Kinship;
import org.amparo.shared.CaseId;

/** Begins what protects a child, and writes down who belongs to her family. Keeps the id; what is typed lives in {@link RelativeForm}. */
@Named
@ViewScoped
public class FamilyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChildService child;
    @Inject
    private KinService kin;
    @Inject
    private RelativeForm form;

    private String id;

    public String save() {
        return "/child/relative?faces-redirect=true&id=" + kin.record(CaseId.parse(id), form.relative());
    }

    /** For a case that was opened before anybody knew. */
    public String begin() {
        child.begin(CaseId.parse(id));
        return "/child/child?faces-redirect=true&id=" + id;
    }

    public Kinship[] getKinships() {
        return Kinship.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
