package org.amparo.survivor.story;

import org.amparo.codelist.Languages;
import org.amparo.shared.Typed;

/** What is to be written down of it: some words of hers, a translation, or both. No part is demanded; only nothing at all is not kept. */
public record WriteStory(StoryChange change, String words, String language, String translation, String translationLanguage, TranslatedBy translatedBy,
                         String translator) {

    static final int LONGEST = 60_000;

    public WriteStory {
        Typed typed = new Typed("survivor");
        words = typed.optional("words", words, LONGEST);
        translation = typed.optional("translation", translation, LONGEST);
        translator = typed.optional("translator", translator, 200);
        typed.requiring(words != null || translation != null, "words", "storyEmpty");
        typed.requiring(language == null || Languages.known(language), "language", "missing.language");
        typed.requiring(translationLanguage == null || Languages.known(translationLanguage), "translationLanguage", "missing.language");
        typed.requiring(translation == null || translatedBy != null, "translatedBy", "missing.translatedBy");
        typed.check();
        if (change == null) change = StoryChange.ADDED;
        if (words == null) language = null;
        if (translation == null) {
            translationLanguage = null;
            translatedBy = null;
            translator = null;
        }
    }

    @Override
    public String toString() {
        return "a story";
    }
}
