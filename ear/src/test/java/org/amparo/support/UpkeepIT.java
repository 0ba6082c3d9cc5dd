package org.amparo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.AllPages;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.NeedId;
import org.amparo.shared.Page;
import org.amparo.shared.PaymentDemandId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help does not break off unnoticed, and costs nothing, through the doors, in the server. */
class UpkeepIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final PaymentAsked MONEY = new PaymentAsked(PaymentAsked.By.GO_BETWEEN, PaymentAsked.For.MONEY, PaymentAsked.Given.PART, PaymentAsked.Complaint.NOT_NOW,
            "Canarina paid a driver");

    @Inject
    private OpenedCases opened;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private CaseService cases;
    @Inject
    private UpkeepService upkeep;
    @Inject
    private PaymentService payments;
    @Inject
    private PlansAhead plansAhead;
    @Inject
    private ServiceRecords records;
    @Inject
    private SystemWork work;
    @Inject
    private Access access;
    @Inject
    private Tasks tasks;

    private AHouse house;
    private NeedId need;

    @BeforeEach
    void sheHasANeed() {
        house = AHouse.with(opened);
        need = house.lead().does(() -> needs.record(house.file(), List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
    }

    @Test
    @Holds(Recommendation.R_03)
    void aMonthBeforeItEndsWithoutAPlanItIsOnBothLists() {
        ServiceId soon = started(TODAY.plusDays(29));
        ServiceId later = started(TODAY.plusDays(40));
        for (int bite = 0; bite < 10; bite++) work.once("test-" + java.util.UUID.randomUUID(), Duration.ZERO, plansAhead::run);

        assertEquals(List.of(TaskKind.PLAN_AFTER_SERVICE), owed(soon));
        assertEquals(List.of(), owed(later));
        assertEquals(List.of(AtRisk.Why.ENDS_WITHOUT_PLAN), risks(house.supervisor(), soon));
        String number = house.lead().does(() -> cases.head(house.file())).number();
        assertEquals(List.of(number), house.supervisor().does(() -> upkeep.atRisk()).stream().filter(r -> r.service().equals(soon)).map(AtRisk::number).toList(),
                "a supervisor asks about a case by its number");
        assertEquals(List.of(), risks(house.supervisor(), later));
        assertEquals(List.of(), risks(house.elsewhere(), soon), "another unit's supervisor sees none of it");

        keep(() -> upkeep.settle(soon, new Afterwards(Continuity.PLANNED, "The evening group goes on"), version(soon)));
        assertEquals("The evening group goes on", read(soon).words().plan());
        assertEquals(List.of(), owed(soon));
        assertEquals(List.of(), risks(house.supervisor(), soon));
    }

    /** A round takes a bite: whoever was asked already stands in nobody's way, and a closed case asks for nothing. */
    @Test
    @Holds(Recommendation.R_03)
    void whoWasAskedAlreadyMakesRoomForTheNext() {
        ServiceId soon = started(TODAY.plusDays(29));
        assertTrue(toAsk().contains(soon));
        for (int bite = 0; bite < 10; bite++) work.once("test-" + java.util.UUID.randomUUID(), Duration.ZERO, plansAhead::run);
        assertEquals(List.of(TaskKind.PLAN_AFTER_SERVICE), owed(soon));
        assertFalse(toAsk().contains(soon));

        AHouse other = AHouse.with(opened);
        house = other;
        need = other.lead().does(() -> needs.record(other.file(), List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
        ServiceId closed = started(TODAY.plusDays(29));
        other.lead().together(e -> e.createNativeQuery("update amparo.survivor_standing set standing = 'CLOSED' where survivor_id = ?1").setParameter(1, other.her().value()).executeUpdate());
        assertFalse(toAsk().contains(closed));
    }

    private List<ServiceId> toAsk() {
        List<ServiceId> found = new java.util.ArrayList<>();
        work.once("test-" + java.util.UUID.randomUUID(), Duration.ZERO, run -> records.endingWithoutPlan(TODAY.plusDays(30), run).forEach(s -> found.add(s.id())));
        return found;
    }

    @Test
    @Holds(Recommendation.R_03)
    void whatIsInterruptedIsReplacedWithinThreeDaysOrSeen() {
        ServiceId id = started(null);
        take(id, new Step.Interrupt(InterruptReason.STAFF, "The counsellor has left"));

        assertEquals(TODAY.plusDays(3), read(id).course().reviewOn());
        assertEquals("The counsellor has left", read(id).words().providerSaid());
        assertEquals(List.of(TaskKind.FIND_ANOTHER_SERVICE), owed(id));
        assertEquals(List.of(AtRisk.Why.NOTHING_IN_ITS_PLACE), risks(house.supervisor(), id));
        assertThrows(Unacceptable.class, () -> keep(() -> upkeep.inItsPlace(id, id, version(id))), "not itself");

        ServiceId instead = accepted();
        keep(() -> upkeep.inItsPlace(id, instead, version(id)));
        assertEquals(instead, read(id).course().standIn());
        assertFalse(owed(id).contains(TaskKind.FIND_ANOTHER_SERVICE));
        assertEquals(List.of(), risks(house.supervisor(), id));

        take(id, new Step.Resume());
        assertNull(read(id).course().standIn());
    }

    @Test
    @Holds(Recommendation.R_03)
    void whatWaitsIsLookedAtEveryWeekAgainAndAgain() {
        ServiceId id = accepted();
        take(id, new Step.Wait("A call every evening"));
        assertThrows(Unacceptable.class, () -> keep(() -> upkeep.lookedAgain(id, new LookAgain(null, TODAY.plusDays(8)), version(id))));

        TestClock.later(Duration.ofDays(8), () -> {
            assertEquals(List.of(AtRisk.Why.NOBODY_LOOKED_AGAIN), risks(house.supervisor(), id));
            keep(() -> upkeep.lookedAgain(id, new LookAgain("A bed for the nights", null), version(id)));
            assertEquals(TODAY.plusDays(15), read(id).course().reviewOn());
            assertEquals("A bed for the nights", read(id).words().interim());
            assertEquals(List.of(TaskKind.FOLLOW_UP_SERVICE), owed(id));
            assertEquals(List.of(), risks(house.supervisor(), id));
        });
    }

    /** She said yes, and nothing happens: somebody asks why within a week, and a supervisor sees it when nobody does (W4). */
    @Test
    @Holds(Recommendation.R_03)
    void whatWasAcceptedAndDoesNotBeginIsNotForgotten() {
        ServiceId id = accepted();
        assertEquals(List.of(TaskKind.FOLLOW_UP_SERVICE), owed(id));
        assertEquals(TODAY.plusDays(7), read(id).course().reviewOn());
        TestClock.later(Duration.ofDays(8), () -> {
            assertEquals(List.of(AtRisk.Why.HAS_NOT_BEGUN), risks(house.supervisor(), id));
            keep(() -> upkeep.lookedAgain(id, new LookAgain(null, null), version(id)));
            assertEquals(List.of(), risks(house.supervisor(), id));
            assertEquals(TODAY.plusDays(15), read(id).course().reviewOn());
        });
        take(id, new Step.Start(true, TODAY, null, null));
        assertEquals(List.of(), owed(id));
    }

    @Test
    @Holds(Recommendation.R_03)
    void whatIsInTheWayIsSolvedOneByOne() {
        ServiceId id = started(null);
        assertThrows(Unacceptable.class, () -> keep(() -> upkeep.barriers(id, Set.of(Barrier.DISTANCE), Set.of(Barrier.LANGUAGE), version(id))));
        keep(() -> upkeep.barriers(id, Set.of(Barrier.DISTANCE, Barrier.LANGUAGE), Set.of(Barrier.LANGUAGE), version(id)));

        assertEquals(Set.of(Barrier.DISTANCE), read(id).course().unsolved());
        long shown = version(id);
        keep(() -> upkeep.barriers(id, Set.of(Barrier.DISTANCE, Barrier.LANGUAGE), Set.of(Barrier.LANGUAGE, Barrier.DISTANCE), shown));
        assertThrows(Stale.class, () -> keep(() -> upkeep.barriers(id, Set.of(), Set.of(), shown)));
    }

    @Test
    void everyDemandIsReachedFromPageToPageWhateverCameOfIt() {
        ServiceId id = started(null);
        var all = new HashSet<PaymentDemandId>();
        for (int i = 0; i <= Page.SIZE; i++) all.add(house.lead().does(() -> payments.record(id, MONEY)));
        assertEquals(all, reached(payments::open));
        all.forEach(one -> house.does(house.supervisor(), () -> payments.settle(one, PaymentFinding.GIVEN_BACK)));
        assertEquals(Set.of(), reached(payments::open));
        assertEquals(all, reached(payments::settled));
    }

    private Set<PaymentDemandId> reached(Function<String, Page<PaymentDemand>> list) {
        return AllPages.of(key -> house.supervisor().does(() -> list.apply(key))).stream().map(PaymentDemand::id).collect(Collectors.toSet());
    }

    @Test
    @Holds(Recommendation.R_38)
    void whoeverAsksForSomethingInReturnIsLookedIntoWithoutHerWords() {
        ServiceId id = started(null);
        PaymentDemandId demand = house.lead().does(() -> payments.record(id, MONEY));

        assertEquals(1, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'PAYMENT_DEMANDED' and ref = ?2", house.supervisor().id().value(), demand.value()));
        assertEquals("Canarina paid a driver", house.lead().does(() -> payments.of(id)).getFirst().asked().words());
        PaymentDemand seen = house.supervisor().does(() -> payments.open(null).rows()).stream().filter(d -> d.id().equals(demand)).findFirst().orElseThrow();
        assertNull(seen.asked().words());
        assertThrows(Refusal.class, () -> house.supervisor().does(() -> payments.of(id)));
        assertTrue(house.elsewhere().does(() -> payments.open(null).rows()).stream().noneMatch(d -> d.id().equals(demand)));
        assertThrows(Refusal.class, () -> house.does(house.lead(), () -> payments.settle(demand, PaymentFinding.NOT_A_DEMAND)));

        house.does(house.supervisor(), () -> payments.settle(demand, PaymentFinding.GIVEN_BACK));
        assertEquals(List.of(PaymentFinding.GIVEN_BACK), house.supervisor().does(() -> payments.settled(null).rows()).stream().filter(d -> d.id().equals(demand)).map(PaymentDemand::finding).toList(), "it stays in sight");
        assertTrue(house.elsewhere().does(() -> payments.settled(null).rows()).stream().noneMatch(d -> d.id().equals(demand)));
        assertThrows(Unacceptable.class, () -> house.does(house.supervisor(), () -> payments.settle(demand, PaymentFinding.NOT_A_DEMAND)));
        assertEquals(PaymentFinding.GIVEN_BACK, house.lead().does(() -> payments.of(id)).getFirst().finding());
        assertEquals(0, house.lead().counts("select count(*) from amparo.payment_demand d where d.demand_id = ?1 and d::text like '%driver%'", demand.value()));
        assertEquals(0, Someone.counted("select count(*) from information_schema.columns where table_name = 'support_service' and column_name ~ 'cost|price|fee'"));
    }

    private ServiceId accepted() {
        ServiceId id = house.lead().does(() -> support.offer(house.file(),
                new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.GRANT, false, Set.of(), null)));
        take(id, new Step.Accept(true));
        return id;
    }

    private ServiceId started(LocalDate until) {
        ServiceId id = accepted();
        take(id, new Step.Start(true, TODAY, until, null));
        return id;
    }

    private void take(ServiceId id, Step step) {
        keep(() -> support.take(id, step, version(id)));
    }

    private void keep(Runnable act) {
        house.does(house.lead(), act);
    }

    private ServiceDetails read(ServiceId id) {
        return house.lead().does(() -> support.read(id));
    }

    private long version(ServiceId id) {
        return read(id).version();
    }

    private List<AtRisk.Why> risks(Someone who, ServiceId id) {
        return who.does(() -> upkeep.atRisk()).stream().filter(r -> r.service().equals(id)).map(AtRisk::why).toList();
    }

    private List<TaskKind> owed(ServiceId id) {
        return house.lead().together(e -> tasks.open(access.require(Action.READ_CASE, house.file()))).stream().filter(t -> t.ref().equals(id.value())).map(t -> t.kind()).toList();
    }
}
