package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseService;
import org.amparo.casework.Statements;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.notice.NoticeService;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.review.AccessLogService;
import org.amparo.review.LogSearch;
import org.amparo.shared.CaseId;
import org.amparo.shared.ReferralId;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.SupportService;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.survivor.story.StoryService;
import org.amparo.survivor.story.WriteStory;
import org.amparo.work.Priority;
import org.amparo.work.draft.DraftService;
import org.junit.jupiter.api.Test;

/** What one request may ask of the database (design.md 7), and that it asks no more where there is more: all doors it goes through, and the bell of a whole page. */
class StatementCeilingsIT extends InContainer {

    private static final int LIST = 6;
    private static final int CASE = 12;
    private static final int SAVE = 12;
    private static final int MANY = 30;

    @Inject
    private ReceivedService received;
    @Inject
    private Referring story;
    @Inject
    private Statements statements;
    @Inject
    private ReferService refer;
    @Inject
    private InboxService inbox;
    @Inject
    private CaseService cases;
    @Inject
    private TaskService tasks;
    @Inject
    private NeedService needs;
    @Inject
    private NoteService notes;
    @Inject
    private DraftService drafts;
    @Inject
    private SupportService support;
    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;
    @Inject
    private ContactService contacts;
    @Inject
    private AccessLogService log;
    @Inject
    private NoticeService bell;

    /** The least of three worlds with little in them and of three with much: a timer may strike in between, a door never asks less than it needs. */
    private void holds(String what, int ceiling, ToLongFunction<World> request) {
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

    private static void does(Someone who, Referring.Doing what) {
        Referring.does(who, what);
    }

    private long once(Someone person, Referring.Doing act) {
        return statements.once(person, () -> {
            act.now();
            return null;
        });
    }

    private ReferralId sendable(World w) {
        w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.PHONE, Referring.PHONE, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, "Canarina",
                "a man answers", LeaveMessage.NO, false, false)));
        return story.ready(w, false);
    }

    /** It asks by itself, beside Hibernate and its count: one statement, the signed context within it. */
    private long bell(Someone person) {
        person.does(() -> bell.unseen());
        return 1;
    }

    private long draftDropped(CaseId file, String form, Someone person) {
        return once(person, () -> drafts.drop(file, form));
    }

    @Test
    void sendingAReferral() {
        holds("sending a referral", SAVE, w -> {
            ReferralId id = sendable(w);
            long shown = w.worker().does(() -> story.version(id));
            return once(w.worker(), () -> refer.send(id, shown));
        });
    }

    @Test
    void acceptingAReferral() {
        holds("accepting a referral", SAVE, w -> {
            ReferralId id = story.sent(w);
            long shown = w.pia().does(() -> inbox.open(id)).version();
            return once(w.pia(), () -> inbox.accept(new AcceptReferral(id, shown, "Pia", "We meet on Tuesday at our place", null)));
        });
    }

    @Test
    void recordingANeed() {
        RecordNeed said = new RecordNeed(NeedDomain.EDUCATION, Priority.NORMAL, "To finish school", null, 1);
        holds("recording a need", SAVE, w -> once(w.worker(), () -> needs.record(w.file(), List.of(said))) + draftDropped(w.file(), "casework.needs", w.worker()));
    }

    @Test
    void writingANote() {
        holds("writing a note", SAVE, w -> once(w.worker(), () -> notes.add(w.file(), new WriteNote("She slept"))) + draftDropped(w.file(), "casework.note", w.worker()));
    }

    @Test
    void writingDownWhatWasTold() {
        var said = new WriteStory(null, "She told it once", "eng", null, null, null, null);
        holds("writing the story", SAVE, w -> {
            int shown = w.worker().does(() -> stories.outline(w.file()).versions());
            return once(w.worker(), () -> stories.write(w.file(), said, shown)) + draftDropped(w.file(), "survivor.story", w.worker());
        });
        var telling = new RecordTelling(ToldTo.POLICE, "North", TellingPurpose.REPORT, null, null, null, null, null, "loud", null);
        holds("recording a telling", SAVE, w -> once(w.worker(), () -> retellings.told(w.file(), telling)));
    }

    @Test
    void offeringAService() {
        holds("offering a service", SAVE, w -> once(w.worker(), () -> support.offer(w.file(), new OfferService(w.need(), NeedDomain.SAFETY_HOUSING,
                ServiceKind.answering(NeedDomain.SAFETY_HOUSING).getFirst(), null, null, null, false, java.util.Set.of(), "soon"))));
    }

    @Test
    void theCasePage() {
        holds("the case page", CASE, w -> once(w.worker(), () -> cases.page(w.file())) + bell(w.worker()));
    }

    @Test
    void theHomePage() {
        holds("the home page", LIST, w -> once(w.worker(), () -> tasks.desk()) + bell(w.worker()));
    }

    @Test
    void theCaseload() {
        holds("the caseload", LIST, w -> once(w.worker(), () -> cases.caseload(CaseFilter.RUNNING, null)) + bell(w.worker()));
    }

    @Test
    void thePartnersInbox() {
        holds("the partner's inbox", LIST, w -> {
            story.sent(w);
            return once(w.pia(), () -> received.inbox(InboxTab.NEW, null)) + bell(w.pia());
        });
    }

    @Test
    void theAccessLogOfOneCase() {
        holds("the access log of one case", LIST, w -> {
            String number = w.worker().does(() -> cases.head(w.file())).number();
            return once(w.supervisor(), () -> log.search(new LogSearch(null, number, null, null, null, null, null), null));
        });
    }
}
