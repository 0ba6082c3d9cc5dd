package org.amparo.survivor.story;

import java.time.Instant;

/** The story as it was written down one day, opened for one reading. Lives for one request. */
public record StoryVersion(int number, StoryChange change, String words, String language, String translation, String translationLanguage,
                           TranslatedBy translatedBy, String translator, Instant at, String byName) {

    public boolean byMachine() {
        return translatedBy != null && translatedBy.isMachine();
    }

    public boolean corrects() {
        return change == StoryChange.CORRECTED;
    }

    @Override
    public String toString() {
        return "version " + number;
    }
}
