package org.amparo.referral;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseService;
import org.amparo.casework.desk.TodayService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.WriteNote;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.review.AccessLogService;
import org.amparo.review.LogSearch;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.work.Priority;
import org.junit.jupiter.api.Test;

/** What the daily work, sending and receiving may ask of the database. */
class StatementCeilingsIT extends Ceilings {

    @Inject
    private ReceivedService received;
    @Inject
    private ReferService refer;
    @Inject
    private InboxService inbox;
    @Inject
    private CaseService cases;
    @Inject
    private TodayService today;
    @Inject
    private ContactService contacts;
    @Inject
    private AccessLogService log;

    private ReferralId sendable(World w) {
        w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.PHONE, Referring.PHONE, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, "Canarina",
                "a man answers", LeaveMessage.NO, false, false)));
        return story.ready(w, false);
    }

    @Test
    void sendingAReferral() {
        // one more than a save may: whether she wants a rest meanwhile is asked by itself, as the last thing before it leaves
        holds("sending a referral", SAVE + 1, w -> {
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
    void theCasePage() {
        holds("the case page", CASE, w -> page(w.worker(), () -> cases.page(w.file())));
    }

    @Test
    void theHomePage() {
        holds("the home page", LIST, w -> page(w.worker(), () -> today.today(8, Instant.now(), Instant.now().plus(Duration.ofDays(1)))));
    }

    @Test
    void theCaseload() {
        holds("the caseload", LIST, w -> page(w.worker(), () -> cases.caseload(CaseFilter.RUNNING, null)));
    }

    @Test
    void thePartnersInbox() {
        holds("the partner's inbox", LIST, w -> {
            story.sent(w);
            return page(w.pia(), () -> received.inbox(InboxTab.NEW, null));
        });
    }

    @Test
    void theAccessLogOfOneCase() {
        holds("the access log of one case", LIST, w -> {
            String number = w.worker().does(() -> cases.head(w.file())).number();
            return page(w.supervisor(), () -> log.search(new LogSearch(null, number, null, null, null, null, null), null));
        });
    }
}
