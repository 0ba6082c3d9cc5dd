package org.amparo.survivor.story;

/** How a version of the story differs from the one before it; a correction is marked as one, and what it corrects stays readable. */
public enum StoryChange {
    TOLD, ADDED, CORRECTED, TRANSLATED;

    /** The first time there is nothing to add to or to correct. */
    public boolean suits(int earlier) {
        return (this == TOLD) == (earlier == 0);
    }
}
