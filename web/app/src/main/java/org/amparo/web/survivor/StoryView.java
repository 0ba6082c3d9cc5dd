package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.story.Story;
import org.amparo.survivor.story.StoryService;

/** The story, read once: opening the page is the reading that is written down. */
@Named
@ViewScoped
public class StoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StoryService stories;

    private String id;
    private transient Story story;

    public void load() {
        story = stories.read(SurvivorId.parse(id));
    }

    public Story getStory() {
        return story;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
