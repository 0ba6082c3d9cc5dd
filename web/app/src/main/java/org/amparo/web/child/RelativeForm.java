package org.amparo.web.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.amparo.child.kin.Kinship;
import org.amparo.child.kin.RecordRelative;

/** Somebody of the family is written down; nothing of it is required. */
@Named
@RequestScoped
public class RelativeForm {

    private Kinship kinship;
    private String name;
    private String note;

    RecordRelative relative() {
        return new RecordRelative(kinship, name, note);
    }

    public Kinship getKinship() {
        return kinship;
    }

    public void setKinship(Kinship kinship) {
        this.kinship = kinship;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
