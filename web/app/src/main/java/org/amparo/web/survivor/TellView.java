package org.amparo.web.survivor;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.story.StoryChange;
import org.amparo.survivor.story.StoryService;
import org.amparo.survivor.story.StoryVersion;
import org.amparo.survivor.story.TranslatedBy;
import org.amparo.survivor.story.WriteStory;
import org.amparo.web.frame.Drafts;

/** Writing it down: as much as was said today; the rest another day. Nothing typed stays with the session. */
@Named
@ViewScoped
public class TellView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "survivor.story";

    @Inject
    private transient StoryService stories;
    @Inject
    private transient Drafts drafts;

    private String id;
    private int shown;
    private StoryChange change;
    private transient String words;
    private String language;
    private transient String translation;
    private String translationLanguage;
    private TranslatedBy translatedBy;
    private transient String translator;
    private transient StoryVersion theirs;

    public void load() {
        shown = stories.outline(SurvivorId.parse(id)).versions();
        if (shown > 0) change = StoryChange.ADDED;
        drafts.read(id, DRAFT);
    }

    public String save() {
        try {
            stories.write(SurvivorId.parse(id), new WriteStory(change, words, language, translation, translationLanguage, translatedBy, translator), shown);
        } catch (Stale somebodyWroteFirst) {
            theirs = stories.read(SurvivorId.parse(id)).now();
            shown = theirs.number();
            change = StoryChange.ADDED;
            return null;
        }
        drafts.drop(id, DRAFT);
        return "/survivor/told?faces-redirect=true&saved=1&id=" + SurvivorId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/survivor/tell?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public StoryVersion getTheirs() {
        return theirs;
    }

    public boolean isMore() {
        return shown > 0;
    }

    public List<StoryChange> getChanges() {
        return List.of(StoryChange.ADDED, StoryChange.CORRECTED, StoryChange.TRANSLATED);
    }

    public List<TranslatedBy> getTranslators() {
        return List.of(TranslatedBy.values());
    }

    public String getDraft() {
        return DRAFT;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public StoryChange getChange() {
        return change;
    }

    public void setChange(StoryChange change) {
        this.change = change;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTranslation() {
        return translation;
    }

    public void setTranslation(String translation) {
        this.translation = translation;
    }

    public String getTranslationLanguage() {
        return translationLanguage;
    }

    public void setTranslationLanguage(String translationLanguage) {
        this.translationLanguage = translationLanguage;
    }

    public TranslatedBy getTranslatedBy() {
        return translatedBy;
    }

    public void setTranslatedBy(TranslatedBy translatedBy) {
        this.translatedBy = translatedBy;
    }

    public String getTranslator() {
        return translator;
    }

    public void setTranslator(String translator) {
        this.translator = translator;
    }
}
