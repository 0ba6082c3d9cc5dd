package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.worry.NothingBecause;
import org.amparo.survivor.worry.NothingToDo;
import org.amparo.survivor.worry.PassedOn;
import org.amparo.survivor.worry.WorryDetails;
import org.amparo.survivor.worry.WorryService;

/** One worry: looked at on purpose, then decided. */
@Named
@ViewScoped
public class WorryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorryService worries;
    @Inject
    private transient Caller caller;

    private String id;
    private long version;
    private String caseNumber;
    private NothingBecause because;
    private transient String service;
    private transient String more;
    private transient WorryDetails worry;

    public void load() {
        worry = worries.read(SurvivorId.parse(id));
        version = worry.row().version();
    }

    public String look() {
        worries.look(SurvivorId.parse(id), version);
        return "/survivor/worry?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public String putIntoRecord() {
        worries.putIntoRecord(SurvivorId.parse(id), caseNumber, version);
        return done();
    }

    public String passOn() {
        worries.passOn(SurvivorId.parse(id), new PassedOn(service), version);
        return done();
    }

    public String nothingToDo() {
        worries.nothingToDo(SurvivorId.parse(id), new NothingToDo(because, more), version);
        return done();
    }

    private static String done() {
        return "/survivor/worries?faces-redirect=true";
    }

    public WorryDetails getWorry() {
        if (worry == null) worry = worries.read(SurvivorId.parse(id));
        return worry;
    }

    /** Whoever oversees reads and decides, and leaves the first talk to whoever meets people. */
    public boolean isMayTalk() {
        return caller.has(Role.FIRST_CONTACT) || caller.has(Role.CASEWORKER) || caller.has(Role.CHILD_SPECIALIST);
    }

    public List<NothingBecause> getReasons() {
        return List.of(NothingBecause.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public NothingBecause getBecause() {
        return because;
    }

    public void setBecause(NothingBecause because) {
        this.because = because;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }
}
