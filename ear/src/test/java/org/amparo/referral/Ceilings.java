package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.amparo.access.PageAct;
import org.amparo.casework.Statements;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.notice.NoticeService;
import org.amparo.referral.Referring.World;
import org.amparo.shared.CaseId;
import org.amparo.work.Priority;
import org.amparo.work.draft.DraftService;

/** What one request may ask of the database (design.md 7), and that it asks no more where there is more: all doors it goes through, and the bell of a whole page. */
abstract class Ceilings extends InContainer {

    static final int LIST = 6;
    static final int CASE = 12;
    static final int SAVE = 12;
    private static final int MANY = 30;

    @Inject
    Referring story;
    @Inject
    private Statements statements;
    @Inject
    NeedService needs;
    @Inject
    NoteService notes;
    @Inject
    private DraftService drafts;
    @Inject
    private NoticeService bell;
    @Inject
    private PageAct page;

    /** The least of three worlds with little in them and of three with much: a timer may strike in between, a door never asks less than it needs. */
    void holds(String what, int ceiling, ToLongFunction<World> request) {
        long little = LongStream.range(0, 3).map(i -> request.applyAsLong(story.world())).min().orElseThrow();
        long much = LongStream.range(0, 3).map(i -> request.applyAsLong(crowded())).min().orElseThrow();
        assertTrue(much <= ceiling, what + " asks " + much + " times, " + ceiling + " are allowed");
        assertEquals(little, much, what + " asks more where there is more");
    }

    private World crowded() {
        World w = story.world();
        RecordNeed said = new RecordNeed(NeedDomain.LEGAL, Priority.LOW, "A letter I do not understand", null, 1);
        for (int i = 0; i < MANY / 5; i++) w.worker().does(() -> needs.record(w.file(), Collections.nCopies(5, said)));
        for (int i = 0; i < MANY; i++) does(w.worker(), () -> notes.add(w.file(), new WriteNote("Another day")));
        return w;
    }

    static void does(Someone who, Referring.Doing what) {
        Referring.does(who, what);
    }

    long once(Someone person, Referring.Doing act) {
        return statements.once(person, () -> {
            act.now();
            return null;
        });
    }

    /** Whatever doors a page goes through when it is opened: one act, and the bell with it. */
    long page(Someone person, Referring.Doing doors) {
        return statements.once(person, () -> person.together(e -> {
            page.begin();
            bell.unseenWithTheRest(count -> { });
            doors.now();
            return null;
        }));
    }

    long draftDropped(CaseId file, String form, Someone person) {
        return once(person, () -> drafts.drop(file, form));
    }
}
