package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Exclusions;
import org.amparo.access.SaidHow;
import org.amparo.shared.Id;
import org.amparo.shared.SurvivorId;

/** She lets somebody near again: how she said so is asked before anything changes. */
@Named
@ViewScoped
public class LetNearView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exclusions exclusions;

    private String id;
    private String entry;
    private SaidHow how;

    /** Only those who keep the list get as far as the question. */
    public void load() {
        exclusions.list(SurvivorId.parse(id));
    }

    public String save() {
        exclusions.letNear(SurvivorId.parse(id), Id.read(entry), how);
        return "/survivor/keepaway?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public List<SaidHow> getHows() {
        return List.of(SaidHow.values());
    }

    public SaidHow getHow() {
        return how;
    }

    public void setHow(SaidHow how) {
        this.how = how;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }
}
