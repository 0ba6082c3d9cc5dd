package org.amparo.casework.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.amparo.access.Refusal;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.e2e.AllPages;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Stale;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.Outcome;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.WayId;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contact promise, in the server: made with her, reminded of, and decided about when nobody reaches her. */
@Holds(Recommendation.R_07)
class PromiseIT extends InContainer {

    private static final String HELPS = "That Canarina hears a voice before dark";

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private ContactService contacts;
    @Inject
    private PromiseService promises;
    @Inject
    private RestService rest;

    private AHouse house;
    private WayId way;

    @BeforeEach
    void sheCanBeReached() {
        house = AHouse.with(opened);
        way = house.lead().does(() -> contacts.add(house.her(), new KeepWay(1, Channel.PHONE, "+34600123456", SafeTimes.always(ZoneId.of("Europe/Madrid")), null, null, null,
                LeaveMessage.NO, false, false)));
    }

    @Test
    void theNextCheckInIsSomebodysTaskAndBeginsAnewWhenSheIsReached() {
        makes(7, Police.NOT_ASKED, PromiseService.NONE_YET);
        assertEquals(today().plusDays(7), day(reminder().due()));

        TestClock.later(Duration.ofDays(3), () -> {
            tried(Outcome.REACHED);
            assertEquals(today().plusDays(10), day(reminder().due()));
            assertEquals(HELPS, promise().helps());
        });
        assertEquals(0, Someone.counted("select count(*) from amparo.contact_promise p where p.survivor_id = ?1 and p::text like '%before dark%'", house.her().value()));
    }

    @Test
    void aPromiseThatIsNotKeptIsOnBothLists() {
        makes(2, Police.NOT_ASKED, PromiseService.NONE_YET);
        assertEquals(List.of(), overdue(house.supervisor()));

        TestClock.later(Duration.ofDays(3), () -> {
            assertTrue(reminder().overdue(Instant.now().plus(Duration.ofDays(3))), "on the worker's home, among safety");
            assertEquals(TaskKind.Order.SAFETY, TaskKind.KEEP_CONTACT_PROMISE.order());
            assertEquals(1, overdue(house.supervisor()).size());
            assertEquals(List.of(), overdue(house.elsewhere()));
            OverduePromise last = overdue(house.supervisor()).getFirst();
            assertEquals(List.of(), house.supervisor().does(() -> promises.overdue(TimeKey.of(last.due(), last.id()))).rows(), "the page behind it");
        });
    }

    @Test
    void threeTriesThatFailAskTheSupervisorAndThePoliceOnlyAsSheSaid() {
        makes(2, Police.NOT_AGREED, PromiseService.NONE_YET);
        for (int i = 0; i < 3; i++) tried(Outcome.NO_ANSWER);
        WelfareRow row = welfare(house.supervisor()).getFirst();
        assertEquals(Police.NOT_AGREED, row.police());
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'WELFARE_DUE' and ref = ?2", house.supervisor().id().value(), row.id().value()));

        assertThrows(Unacceptable.class, () -> decides(house.supervisor(), row, WelfareStep.POLICE, false));
        assertThrows(Refusal.class, () -> decides(house.lead(), row, WelfareStep.TRUSTED_PERSON, false));
        assertThrows(Refusal.class, () -> decides(house.elsewhere(), row, WelfareStep.TRUSTED_PERSON, false));
        decides(house.supervisor(), row, WelfareStep.TRUSTED_PERSON, false);
        assertThrows(Stale.class, () -> decides(house.supervisor(), row, WelfareStep.KEEP_TRYING, false));
        tried(Outcome.NO_ANSWER);
        assertEquals(1, welfare(house.supervisor()).size(), "one check, however many tries fail");
        decides(house.supervisor(), welfare(house.supervisor()).getFirst(), WelfareStep.POLICE, true);
        house.lead().together(e -> e.createNativeQuery("update amparo.case_file set state = 'CLOSED', closed_at = now(), close_reason = 'DEATH' where case_id = ?1").setParameter(1, house.file().value()).executeUpdate());
        assertEquals(List.of(), welfare(house.supervisor()), "a closed case waits for nobody's decision");
        house.lead().together(e -> e.createNativeQuery("update amparo.case_file set state = 'OPEN', closed_at = null, close_reason = null where case_id = ?1").setParameter(1, house.file().value()).executeUpdate());

        tried(Outcome.REACHED);
        assertEquals(List.of(), welfare(house.supervisor()));
    }

    @Test
    void itIsMadeWithAWayOfHersAndNobodyOverwritesAnother() {
        assertThrows(Unacceptable.class, () -> house.does(house.lead(), () -> promises.make(house.file(), new MakePromise(7, new WayId(org.amparo.shared.Id.next()), null, null), -1)));
        makes(7, Police.AGREED, PromiseService.NONE_YET);
        assertThrows(Stale.class, () -> makes(14, Police.AGREED, PromiseService.NONE_YET));
        makes(14, Police.AGREED, promise().version());
        assertEquals(14, promise().everyDays());
        assertThrows(Refusal.class, () -> house.supervisor().does(() -> promises.promise(house.file())));
    }

    @Test
    @Holds(Recommendation.R_08)
    void sheMayWantNobodyToAskForAWhile() {
        makes(2, Police.NOT_ASKED, PromiseService.NONE_YET);
        var pause = house.lead().does(() -> rest.pause(house.file(), Pathway.CONTACT, today().plusDays(20)));
        assertEquals(today().plusDays(20), day(reminder().due()));
        TestClock.later(Duration.ofDays(5), () -> assertEquals(List.of(), overdue(house.supervisor()), "her wish is not our delay"));

        house.does(house.lead(), () -> rest.goOn(house.file(), pause, 0));
        assertEquals(today().plusDays(2), day(reminder().due()));
    }

    private void makes(int days, Police police, long shown) {
        house.does(house.lead(), () -> promises.make(house.file(), new MakePromise(days, way, police, HELPS), shown));
    }

    private void tried(Outcome outcome) {
        house.does(house.lead(), () -> contacts.tried(house.her(), way, outcome, null));
    }

    private void decides(Someone who, WelfareRow row, WelfareStep step, boolean vital) {
        house.does(who, () -> promises.decide(row.id(), step, vital, row.version()));
    }

    private PromiseDetails promise() {
        return house.lead().does(() -> promises.promise(house.file())).orElseThrow();
    }

    private DueTask reminder() {
        return house.lead().does(() -> cases.page(house.file())).tasks().stream().filter(t -> t.kind() == TaskKind.KEEP_CONTACT_PROMISE).reduce((a, b) -> {
            throw new AssertionError("two reminders");
        }).orElseThrow();
    }

    private List<WelfareRow> welfare(Someone who) {
        return who.does(() -> promises.welfare()).stream().filter(w -> w.survivor().equals(house.her())).toList();
    }

    private List<OverduePromise> overdue(Someone who) {
        return AllPages.of(key -> who.does(() -> promises.overdue(key))).stream().filter(p -> p.survivor().equals(house.her())).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at.plus(1, ChronoUnit.MINUTES), ZoneOffset.UTC);
    }
}
