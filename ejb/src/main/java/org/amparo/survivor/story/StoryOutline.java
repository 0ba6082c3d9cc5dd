package org.amparo.survivor.story;

import java.io.Serializable;
import java.time.Instant;

/** That there is a story, in which language and since when: enough to know that nobody has to ask for it, and not one word of it. */
public record StoryOutline(int versions, String language, boolean translated, boolean byMachine, Instant lastWritten) implements Serializable {

    public boolean written() {
        return versions > 0;
    }
}
