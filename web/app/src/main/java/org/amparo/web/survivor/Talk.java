package org.amparo.web.survivor;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.intake.IntakeService;
import org.amparo.survivor.intake.IntakeView;

/** What every page of a first talk holds: whose talk, and the version that was shown. Its words are read again for each request. */
abstract class Talk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IntakeService intakes;

    private String id;
    private long version;
    private transient IntakeView talk;

    public void load() {
        talk = intakes.read(subject());
        version = talk.version();
    }

    IntakeService door() {
        return intakes;
    }

    SurvivorId subject() {
        return SurvivorId.parse(id);
    }

    long version() {
        return version;
    }

    String again() {
        return "/survivor/talk?faces-redirect=true&id=" + subject();
    }

    public IntakeView getTalk() {
        if (talk == null && id != null) talk = intakes.read(subject());
        return talk;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
