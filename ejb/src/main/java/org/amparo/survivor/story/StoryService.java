package org.amparo.survivor.story;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to the story. Each reading is a fact of its own; knowing that there is one opens nothing of it. */
@Stateless
public class StoryService {

    private static final SealedField WORDS = field("words");
    private static final SealedField TRANSLATION = field("translation");
    private static final SealedField TRANSLATOR = field("translator");

    @Inject
    private Access access;
    @Inject
    private StoryRows rows;
    @Inject
    private Vault vault;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    /** Whether somebody still has to ask her. */
    public StoryOutline outline(Id subject) {
        return rows.outline(access.require(Action.READ_TELLINGS, subject));
    }

    public Story read(Id subject) {
        Permit permit = access.require(Action.READ_STORY, subject);
        return new Story(rows.all(permit).stream().map(row -> opened(row, permit)).toList());
    }

    /** What was written before stays readable behind it. @param shown how many versions the writer had before her */
    public void write(Id subject, WriteStory said, int shown) {
        Permit permit = access.require(Action.WRITE_STORY, subject);
        int earlier = rows.count(permit);
        Stale.check(shown, earlier);
        StoryChange change = earlier == 0 ? StoryChange.TOLD : said.change();
        if (!change.suits(earlier)) throw Unacceptable.because("change", "survivor.problem.storyChange");
        UUID id = Id.next();
        rows.add(new StoryRows.Row(id, earlier + 1, change, seal(said.words(), WORDS, id, permit), said.language(), seal(said.translation(), TRANSLATION, id, permit),
                said.translationLanguage(), said.translatedBy(), seal(said.translator(), TRANSLATOR, id, permit), clock.instant(), null), permit);
        timeline.add(TimelineKind.STORY_WRITTEN, permit.survivor(), permit);
    }

    private Sealed seal(String text, SealedField field, UUID id, Permit permit) {
        return vault.seal(text, field.at(id, permit.survivor()), permit);
    }

    private StoryVersion opened(StoryRows.Row row, Permit permit) {
        return new StoryVersion(row.number(), row.change(), open(row.words(), WORDS, row, permit), row.language(), open(row.translation(), TRANSLATION, row, permit),
                row.translationLanguage(), row.translatedBy(), open(row.translator(), TRANSLATOR, row, permit), row.at(), row.byName());
    }

    private String open(Sealed value, SealedField field, StoryRows.Row row, Permit permit) {
        return vault.open(value, field.at(row.id(), permit.survivor()), permit);
    }

    private static SealedField field(String column) {
        return new SealedField("story_version", column, Compartment.TRAFFICKING_HISTORY);
    }
}
