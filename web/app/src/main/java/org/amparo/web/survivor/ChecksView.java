package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.survivor.intake.ExceptionService;
import org.amparo.survivor.intake.OpenException;
import org.amparo.survivor.keepaway.Alike;
import org.amparo.survivor.keepaway.AlikeService;
import org.amparo.survivor.search.Pair;
import org.amparo.survivor.search.SamePersonService;

/** What a supervisor is asked to look at: cases opened without consent, and records that may be of one person. */
@Named
@ViewScoped
public class ChecksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExceptionService exceptions;
    @Inject
    private transient SamePersonService samePerson;
    @Inject
    private transient AlikeService kept;

    private ArrayList<OpenException> opened = new ArrayList<>();
    private ArrayList<Pair> pairs = new ArrayList<>();
    private ArrayList<Alike> alikes = new ArrayList<>();

    public void load() {
        opened = new ArrayList<>(exceptions.open());
        pairs = new ArrayList<>(samePerson.open());
        alikes = new ArrayList<>(kept.open());
    }

    public String review(String id, boolean upheld) {
        exceptions.review(UUID.fromString(id), upheld);
        return "/survivor/checks?faces-redirect=true";
    }

    public List<OpenException> getOpened() {
        return opened;
    }

    public List<Pair> getPairs() {
        return pairs;
    }

    public List<Alike> getAlikes() {
        return alikes;
    }
}
