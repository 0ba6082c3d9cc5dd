package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.retelling.RetellingId;
import org.amparo.survivor.retelling.RetellingPolicy.Advice;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.Tellings;
import org.amparo.survivor.story.StoryOutline;
import org.amparo.survivor.story.StoryService;

/** What is told already: that there is a story, and to whom it was told. Not a word of the story itself. */
@Named
@ViewScoped
public class ToldView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StoryService stories;
    @Inject
    private transient RetellingService retellings;

    private String id;
    private transient StoryOutline story;
    private transient Tellings tellings;

    public void load() {
        story = stories.outline(SurvivorId.parse(id));
        tellings = retellings.tellings(SurvivorId.parse(id));
    }

    public String spare(RetellingId telling, long version) {
        retellings.spared(telling, version);
        return "/survivor/told?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public StoryOutline getStory() {
        return story;
    }

    /** Also asked for when a button of a row is pressed: what it holds is read again, never kept. */
    public Tellings getTellings() {
        if (tellings == null && id != null) load();
        return tellings;
    }

    public boolean isToldOften() {
        return getTellings().advice() == Advice.TOLD_OFTEN;
    }

    public boolean isLookFirst() {
        return getTellings().advice() == Advice.LOOK_FIRST;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
