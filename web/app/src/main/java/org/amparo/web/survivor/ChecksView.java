package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.Page;
import org.amparo.survivor.intake.ExceptionService;
import org.amparo.survivor.intake.OpenException;
import org.amparo.survivor.joined.JoinId;
import org.amparo.survivor.joined.JoinService;
import org.amparo.survivor.joined.Joinable;
import org.amparo.survivor.joined.Joined;
import org.amparo.survivor.joined.PartWhy;
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
    @Inject
    private transient JoinService joins;

    private String about;
    private String from;
    private ArrayList<OpenException> opened = new ArrayList<>();
    private Page<Pair> pairs = new Page<>(List.of(), null);
    private ArrayList<Alike> alikes = new ArrayList<>();
    private ArrayList<Joinable> joinable = new ArrayList<>();
    private ArrayList<Joined> joined = new ArrayList<>();

    public void load() {
        opened = new ArrayList<>(exceptions.open());
        pairs = samePerson.open(from);
        alikes = new ArrayList<>(kept.open());
        joinable = new ArrayList<>(joins.joinable());
        joined = new ArrayList<>(joins.joined());
    }

    public String part(String id, PartWhy why) {
        joins.part(JoinId.parse(id), why);
        return "/survivor/checks?faces-redirect=true";
    }

    public String review(String id, boolean upheld) {
        exceptions.review(UUID.fromString(id), upheld);
        return "/survivor/checks?faces-redirect=true";
    }

    /** What a notice was about has been looked at by somebody else; others may wait still. */
    public boolean isOver() {
        return about != null && opened.stream().noneMatch(act -> act.survivor().toString().equals(about));
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public List<OpenException> getOpened() {
        return opened;
    }

    public Page<Pair> getPairs() {
        return pairs;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public List<Joinable> getJoinable() {
        return joinable;
    }

    public List<Joined> getJoined() {
        return joined;
    }

    public List<Alike> getAlikes() {
        return alikes;
    }
}
