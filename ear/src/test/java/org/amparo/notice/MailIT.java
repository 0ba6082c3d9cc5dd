package org.amparo.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Exclusions;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.staff.Addresses.Address;
import org.amparo.staff.Practice;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail at a real mail server: that something waits, in her language, once; nothing else, to nobody else. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class MailIT extends InContainer {

    private static final String CANARY = "Canarina Xochitl";

    @Inject
    private Practice practice;
    @Inject
    private Notices notices;
    @Inject
    private NoticeService mine;
    @Inject
    private Outbox outbox;
    @Inject
    private SystemWork work;
    @Inject
    private OpenedCases opened;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Clock clock;

    private final OrganisationId house = OrganisationId.fresh();

    /** A round takes a bite, and what other tests left waiting would come first. */
    @BeforeEach
    void nothingElseWaits() {
        Someone.system(e -> e.createNativeQuery("update amparo.notice set mailed_at = now() where mailed_at is null").executeUpdate());
    }

    @Test
    void oneMailSaysThatSomethingWaitsAndNothingMore() throws Exception {
        Someone lead = Someone.joins(house, Role.CASEWORKER);
        Someone deputy = Someone.joins(house, Role.CASEWORKER);
        set(deputy, "language = 'es'");
        CaseId id = opened.of(CANARY, lead, deputy);
        tell(deputy, NoticeKind.SAFETY_CONCERN, id);

        TestClock.later(Duration.ofSeconds(15), this::round);
        TestClock.later(Duration.ofSeconds(80), this::round);

        List<Message> mails = arrived(deputy);
        assertEquals(1, mails.size(), "however much waits, and once only");
        assertEquals("Hay algo pendiente para usted", mails.get(0).getSubject());
        assertEquals("Hay algo pendiente para usted. Inicie sesión para verlo.\n\n" + System.getenv("AMPARO_URL"),
                mails.get(0).getContent().toString().replace("\r\n", "\n").strip());
        String raw = raw(mails.get(0));
        for (String never : List.of("Canarina", "Xochitl", id.toString(), deputy.organisation().toString(), "SAFETY", "CASE", "Somebody at work", "survivor", System.getProperty("user.name") + "@"))
            assertFalse(raw.contains(never), never);
        assertTrue(raw.contains("text/plain"), "no markup, nothing to load");
    }

    @Test
    void whoseAddressChangesReadsItAtTheOldOne() throws Exception {
        Someone person = Someone.joins(house, Role.CASEWORKER);
        set(person, "email = 'new-' || user_id || '@example.org'");
        person.together(e -> {
            notices.tellAt(person.id() + "@example.org", person.id(), NoticeKind.SIGN_IN_LINK_SENT, person.id());
            return null;
        });

        TestClock.later(Duration.ofSeconds(15), this::round);

        assertEquals("Something is waiting for you", arrived(person).get(0).getSubject());
    }

    @Test
    void whoeverHasSeenItGetsNoMail() throws Exception {
        Someone person = Someone.joins(house, Role.CASEWORKER);
        tell(person, NoticeKind.TASK_OVERDUE, CaseId.fresh());
        assertEquals(1, person.does(() -> mine.unseen()));
        UUID newest = person.does(() -> mine.page(null)).rows().get(0).id();
        person.does(() -> {
            mine.seenUpTo(newest);
            return null;
        });

        TestClock.later(Duration.ofSeconds(15), this::round);

        assertEquals(0, person.does(() -> mine.unseen()));
        assertEquals(0, mailbox(person).size());
    }

    @Test
    void anOrganisationsMailGoesToThoseWhoAnswerForIt() throws Exception {
        Someone pia = Someone.joins(house, Role.PARTNER);
        Someone left = Someone.joins(house, Role.PARTNER);
        Someone keeper = Someone.joins(house, Role.PARTNER_ADMIN);
        set(left, "active = false");
        pia.together(e -> {
            notices.tell(house, NoticeKind.REFERRAL_ARRIVED, CaseId.fresh());
            return null;
        });

        TestClock.later(Duration.ofSeconds(15), this::round);

        assertEquals(1, arrived(pia).size());
        assertEquals(0, mailbox(left).size());
        assertEquals(0, mailbox(keeper).size());
        assertEquals(1, pia.does(() -> mine.unseen()));
        assertEquals(0, keeper.does(() -> mine.unseen()));
    }

    @Test
    void aMailThatFailsIsTriedAgainAndHoldsUpNobody() throws Exception {
        Someone mistyped = Someone.joins(house, Role.CASEWORKER);
        Someone other = Someone.joins(house, Role.CASEWORKER);
        set(mistyped, "email = 'nobody <@'");
        tell(mistyped, NoticeKind.TASK_OVERDUE, CaseId.fresh());
        tell(other, NoticeKind.TASK_OVERDUE, CaseId.fresh());

        TestClock.later(Duration.ofSeconds(15), this::round);
        assertEquals(1, arrived(other).size());
        for (int i = 0; i < 40 && tries(mistyped) == 0; i++) Thread.sleep(250);
        assertEquals(1, tries(mistyped));
        set(mistyped, "email = user_id || '@example.org'");
        TestClock.later(Duration.ofSeconds(90), this::round);

        assertEquals(1, arrived(mistyped).size());
        assertEquals(1, mailbox(other).size(), "nobody gets it twice");
    }

    @Test
    void aMailServerThatIsAwayCostsNothing() {
        Properties away = new Properties();
        away.setProperty("mail.smtp.host", "localhost");
        away.setProperty("mail.smtp.port", "1");
        assertEquals(Set.of(), new Postman(Session.getInstance(away), practice, clock).deliver(List.of(new Address(StaffId.fresh(), house, "ana@example.org", "en", true))));
    }

    @Test
    void whomSheKeepsAwayHearsNothing() {
        Someone lead = Someone.joins(house, Role.CASEWORKER);
        Someone unwanted = Someone.joins(house, Role.CASEWORKER);
        Someone deputy = Someone.joins(house, Role.CASEWORKER);
        CaseId id = opened.of(CANARY, lead, deputy);
        lead.does(() -> {
            exclusions.excludePerson(id, unwanted.id());
            exclusions.excludeOrganisation(id, OrganisationId.fresh());
            return null;
        });

        tell(unwanted, NoticeKind.TASK_OVERDUE, id);

        assertEquals(0, Someone.counted("select count(*) from amparo.notice where to_user = ?1", unwanted.id().value()));
    }

    @Test
    @Holds(Recommendation.R_120)
    void inPracticeItSaysSoBeforeAnythingElse() throws Exception {
        Properties from = new Properties();
        from.setProperty("mail.from", "noreply@example.org");
        NeutralMail marked = new NeutralMail(Session.getInstance(from), "en", Optional.of("Nobody is real"), clock.instant());
        NeutralMail usual = new NeutralMail(Session.getInstance(from), "en", Optional.empty(), clock.instant());
        assertEquals("Nobody is real. " + usual.getSubject(), marked.getSubject());
        assertEquals("Nobody is real.\n\n" + usual.getContent(), marked.getContent());
    }

    @Test
    void nobodyReadsAnothersNotices() {
        Someone person = Someone.joins(house, Role.CASEWORKER);
        Someone other = Someone.joins(house, Role.CASEWORKER);
        tell(person, NoticeKind.TASK_OVERDUE, CaseId.fresh());
        UUID id = person.does(() -> mine.page(null)).rows().get(0).id();

        assertTrue(other.does(() -> mine.open(id)).isEmpty());
        assertEquals(0, other.counts("select count(*) from amparo.notice where notice_id = ?1", id));
        assertEquals(1, person.does(() -> mine.unseen()), "and another cannot mark it");
    }

    private void tell(Someone who, NoticeKind kind, CaseId about) {
        who.together(e -> {
            notices.tell(who.id(), kind, about);
            return null;
        });
    }

    private void round() {
        Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), outbox::round));
    }

    private static void set(Someone who, String what) {
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set " + what + " where user_id = :id").setParameter("id", who.id().value()).executeUpdate());
    }

    /** The mail server of the stack keeps what it took; its mailbox opens to any password. */
    private static List<Message> mailbox(Someone who) throws Exception {
        String address = who.id() + "@example.org";
        List<Message> mails = new ArrayList<>();
        var store = Session.getInstance(new Properties()).getStore("imap");
        store.connect(System.getenv("SMTP_HOST"), Integer.parseInt(System.getenv("SMTP_PORT")) + 118, address, address);
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        mails.addAll(List.of(inbox.getMessages()));
        return mails;
    }

    private static long tries(Someone who) {
        return Someone.counted("select mail_tries from amparo.notice where to_user = ?1", who.id().value());
    }

    /** The server's own round may have taken it a moment before the test's. */
    private static List<Message> arrived(Someone who) throws Exception {
        for (int i = 0; i < 40 && mailbox(who).isEmpty(); i++) Thread.sleep(250);
        return mailbox(who);
    }

    private static String raw(Message mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
