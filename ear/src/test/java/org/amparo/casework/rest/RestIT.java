package org.amparo.casework.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.PauseId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.support.Funding;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.ServiceWorkflow;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rest by her wish, in the server: nothing is lost by it. */
@Holds(Recommendation.R_08)
class RestIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private RestService rest;
    @Inject
    private Resting resting;
    @Inject
    private Access access;

    private AHouse house;

    @BeforeEach
    void thereIsACase() {
        house = AHouse.with(opened);
    }

    @Test
    void everyPathwayRestsAndAllHelpRunsOn() {
        var need = house.lead().does(() -> needs.record(house.file(), List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
        var service = house.lead().does(() -> support.offer(house.file(), new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.GRANT, false, Set.of(), null)));
        house.does(house.lead(), () -> support.take(service, new Step.Accept(true), support.read(service).version()));
        house.does(house.lead(), () -> support.take(service, new Step.Start(true, TODAY, null, null), support.read(service).version()));
        var before = house.lead().does(() -> support.read(service));

        for (Pathway pathway : Pathway.values()) house.lead().does(() -> rest.pause(house.file(), pathway, null));

        var after = house.lead().does(() -> support.read(service));
        assertEquals(ServiceWorkflow.State.ACTIVE, after.state());
        assertEquals(before.next(), after.next());
        assertEquals(before.version(), after.version(), "nobody touched it");
        assertEquals(Pathway.values().length, owed(TaskKind.ASK_AFTER_PAUSE));
    }

    @Test
    void aPauseIsAskedAfterOnTheDayAndEndsByHerWord() {
        var id = house.lead().does(() -> rest.pause(house.file(), Pathway.PLAN, TODAY.plusDays(5)));
        assertThrows(Unacceptable.class, () -> house.lead().does(() -> rest.pause(house.file(), Pathway.PLAN, null)), "it rests already");
        assertThrows(Unacceptable.class, () -> house.lead().does(() -> rest.pause(house.file(), Pathway.RETURN, TODAY)), "today is no rest");
        assertTrue(rests(Pathway.PLAN));
        assertFalse(rests(Pathway.REFERRALS));

        house.does(house.lead(), () -> rest.goOn(house.file(), id, 0));
        assertFalse(rests(Pathway.PLAN));
        assertEquals(0, owed(TaskKind.ASK_AFTER_PAUSE));
        assertThrows(Stale.class, () -> house.does(house.lead(), () -> rest.goOn(house.file(), id, 0)), "somebody said so first");
        assertThrows(Refusal.class, () -> house.does(house.lead(), () -> rest.goOn(house.file(), PauseId.fresh(), 0)));
        house.lead().does(() -> rest.pause(house.file(), Pathway.PLAN, null));
    }

    @Test
    void aTimeToReflectIsThereForOthersToAskAboutUntilItsDayOrHers() {
        var id = house.lead().does(() -> rest.give(house.file(), new GiveReflection(Basis.COUNCIL_OF_EUROPE, TODAY, TODAY.plusDays(30))));
        assertEquals(id, reflection(TODAY).id());
        assertEquals(1, owed(TaskKind.REFLECTION_ENDS));
        assertThrows(Unacceptable.class, () -> house.lead().does(() -> rest.give(house.file(), new GiveReflection(Basis.OUR_OWN, TODAY, TODAY.plusDays(60)))));

        house.does(house.lead(), () -> rest.extend(house.file(), TODAY.plusDays(60), 0));
        assertEquals(id, reflection(TODAY.plusDays(60)).id());
        assertThrows(Unacceptable.class, () -> house.does(house.lead(), () -> rest.extend(house.file(), TODAY.plusDays(40), 1)), "it never becomes shorter by our word");
        long shown = house.lead().does(() -> rest.reflection(house.file())).orElseThrow().version();
        house.does(house.lead(), () -> rest.end(house.file(), shown));
        assertTrue(house.lead().together(e -> resting.reflection(TODAY, access.require(Action.READ_CASE, house.file()))).isEmpty());
        assertEquals(0, owed(TaskKind.REFLECTION_ENDS));
    }

    @Test
    void nobodyOutsideTheTeamReadsIt() {
        assertThrows(Refusal.class, () -> house.supervisor().does(() -> rest.pauses(house.file())));
        assertThrows(Refusal.class, () -> house.elsewhere().does(() -> rest.reflection(house.file())));
    }

    private boolean rests(Pathway pathway) {
        return house.lead().together(e -> resting.rests(pathway, access.require(Action.READ_CASE, house.file())));
    }

    private ReflectionDetails reflection(LocalDate day) {
        return house.lead().together(e -> resting.reflection(day, access.require(Action.READ_CASE, house.file()))).orElseThrow();
    }

    private long owed(TaskKind kind) {
        return house.lead().does(() -> cases.page(house.file())).tasks().stream().filter(t -> t.kind() == kind).count();
    }
}
