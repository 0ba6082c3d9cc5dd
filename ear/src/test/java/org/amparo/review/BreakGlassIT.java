package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.amparo.access.BreakGlassWorkflow.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.WriteNote;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.work.SystemWork;
import org.amparo.work.oversight.OversightService;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WhatWaits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One record opened in an emergency: reading only, for half an hour, loud, judged by somebody else, and never over an exclusion. */
@Holds({Recommendation.R_43, Recommendation.R_45})
class BreakGlassIT extends InContainer {

    private static final String WHY = "Her neighbour called: shouting, a broken door.";
    private static final String TOLD = "select count(*) from amparo.notice where to_user = ?1 and ref in (?2, (select survivor_id from amparo.case_file where case_id = ?2)) and kind = ?3";

    @Inject
    private BreakGlassService glass;
    @Inject
    private GlassRounds rounds;
    @Inject
    private CaseService cases;
    @Inject
    private NoteService notes;
    @Inject
    private OpenedCases opened;
    @Inject
    private Exclusions exclusions;
    @Inject
    private SystemWork work;
    @Inject
    private OversightService oversight;

    private final OrganisationId house = OrganisationId.fresh();
    private final UnitId unit = UnitId.fresh();
    private Someone lead;
    private Someone colleague;
    private Someone supervisor;
    private Someone elsewhere;
    private CaseId id;
    private String number;

    @BeforeEach
    void aCaseOfSomebodyElse() {
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        colleague = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        elsewhere = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        id = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER).in(unit));
        number = lead.does(() -> cases.head(id)).number();
    }

    private BreakGlassId breaks(Someone person, Someone judge) {
        breaks(person);
        return judge.does(() -> glass.waiting(null)).rows().stream().filter(r -> r.user().equals(person.id())).findFirst().orElseThrow().id();
    }

    private void breaks(Someone person) {
        String inAHurry = number.replace("-", "").toLowerCase(Locale.ROOT);
        person.does(() -> glass.open(new BreakGlass(inAHurry, GlassReason.DANGER_TO_LIFE, WHY)));
    }

    private static boolean refused(Someone person, java.util.concurrent.Callable<?> act) {
        try {
            person.does(act);
            return false;
        } catch (Refusal no) {
            return true;
        }
    }

    private List<Unacceptable.Problem> cannotOpen(Someone person, String typed) {
        return assertThrows(Unacceptable.class, () -> person.does(() -> glass.open(new BreakGlass(typed, GlassReason.OTHER, WHY)))).problems();
    }

    private long told(Someone who, String kind) {
        return Someone.counted(TOLD, who.id().value(), id.value(), kind);
    }

    @Test
    void opensTheWholeCasePageForHalfAnHourAndNothingThatChangesIt() {
        assertTrue(refused(colleague, () -> cases.page(id)));
        breaks(colleague);

        var page = colleague.does(() -> cases.page(id));
        assertEquals("Canarina", page.head().face().preferredName());
        assertNotNull(page.head().readingUntil(), "the page says so and until when");
        assertNull(lead.does(() -> cases.page(id)).head().readingUntil());
        colleague.does(() -> notes.notes(id, null));
        assertTrue(refused(colleague, () -> {
            notes.add(id, new WriteNote("Anything at all"));
            return null;
        }));

        TestClock.later(Duration.ofMinutes(29), () -> colleague.does(() -> cases.page(id)));
        TestClock.later(Duration.ofMinutes(31), () -> assertTrue(refused(colleague, () -> cases.page(id)), "half an hour is over"));
    }

    @Test
    void whoeverJudgesSeesWhoWhichCaseWhyAndWhatWasLookedAt() {
        BreakGlassId opening = breaks(colleague, supervisor);
        colleague.does(() -> notes.notes(id, null));

        var review = supervisor.does(() -> glass.review(opening));

        assertEquals(List.of(WHY, number, colleague.id()), List.of(review.sentence(), review.opening().caseNumber(), review.opening().user()));
        assertTrue(review.looks().stream().anyMatch(look -> look.fact().action().equals("READ_NOTES")), "what was looked at");
        assertTrue(refused(elsewhere, () -> glass.review(opening)), "another unit, while hers has somebody");
        assertTrue(refused(colleague, () -> glass.review(opening)), "the opener is no supervisor");
        supervisor.does(() -> judged(opening, Action.JUSTIFY));
        assertTrue(supervisor.does(() -> glass.waiting(null)).isEmpty());
    }

    @Test
    void aSupervisorNeverJudgesHerOwnAndTheHouseDoesWhenHerUnitHasNobodyElse() {
        BreakGlassId opening = breaks(supervisor, elsewhere);

        assertEquals(List.of(1L, 1L, 0L), List.of(told(lead, "GLASS_BROKEN"), told(elsewhere, "GLASS_BROKEN"), told(supervisor, "GLASS_BROKEN")));
        assertTrue(refused(supervisor, () -> judged(opening, Action.JUSTIFY)), "her own");
        assertEquals(number, elsewhere.does(() -> glass.review(opening)).opening().caseNumber());
        elsewhere.does(() -> judged(opening, Action.FIND_UNJUSTIFIED));
        assertEquals(1, Someone.counted("select count(*) from amparo.task where ref_id = ?1 and kind = 'TELL_ABOUT_BREACH' and assignee = ?2 and state = 'OPEN'",
                opening.value(), lead.id().value()), "an incident: she is told by whoever leads");
    }

    /** Also when it is judged by somebody of another unit: the wall lets her end nothing else there. */
    @Test
    void anOpeningThatWasNotRightShutsAtOnceIsToldAndBarsTheNext() {
        BreakGlassId opening = breaks(colleague, supervisor);
        colleague.does(() -> cases.page(id));
        supervisor.does(() -> judged(opening, Action.FIND_UNJUSTIFIED));

        assertTrue(refused(colleague, () -> cases.page(id)), "the half hour still runs");
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and ref = ?2 and kind = 'GLASS_NOT_RIGHT'", colleague.id().value(), opening.value()));
        assertEquals("access.problem.notRight", assertThrows(Unacceptable.class, () -> breaks(colleague)).problems().getFirst().key());
        assertNotNull(colleague.does(() -> glass.door()).barredUntil());
        assertNull(lead.does(() -> glass.door()).barredUntil());
        assertNotNull(lead.does(() -> cases.page(id)), "nobody else's sight ends with it");
        List<NotRight> owed = supervisor.does(() -> glass.notRight());
        assertEquals(List.of(number), owed.stream().map(NotRight::caseNumber).toList(), "until she was told it stands on a list");
        assertEquals(List.of(new Waiting(WhatWaits.EMERGENCIES, 1, 0, null, owed.getFirst().tellBy())),
                supervisor.does(() -> oversight.waiting()).stream().filter(w -> w.what() == WhatWaits.EMERGENCIES).toList());
        assertEquals(List.of(), elsewhere.does(() -> glass.notRight()), "another unit");

        BreakGlassId hers = breaks(supervisor, elsewhere);
        supervisor.does(() -> cases.page(id));
        elsewhere.does(() -> judged(hers, Action.FIND_UNJUSTIFIED));
        assertTrue(refused(supervisor, () -> cases.page(id)));
    }

    @Test
    void anOpeningThatWasRightGoesOnToItsEnd() {
        BreakGlassId opening = breaks(colleague, supervisor);
        supervisor.does(() -> judged(opening, Action.JUSTIFY));
        colleague.does(() -> cases.page(id));
        assertNull(colleague.does(() -> glass.door()).barredUntil());
    }

    @Test
    void whomSheKeepsAwayNeitherOpensNorHearsNorJudges() {
        lead.does(() -> {
            exclusions.excludePerson(id, supervisor.id());
            return null;
        });
        List<Unacceptable.Problem> keptAway = cannotOpen(supervisor, number);
        assertEquals(List.of(new Unacceptable.Problem("caseNumber", "access.problem.cannotBeOpened", List.of())), keptAway, "beside the field, and the form stays");
        assertEquals(keptAway, cannotOpen(supervisor, "T-NEVERGIVEN"), "like a number that was never given");
        assertEquals(2, elsewhere.counts("select count(*) from amparo.audit_fact where actor = ?1 and action = 'BREAK_THE_GLASS' and decision = 'REFUSED'", supervisor.id().value()),
                "both tries are on record");
        assertTrue(refused(Someone.joins(house, Role.ADMIN), () -> glass.open(new BreakGlass(number, GlassReason.OTHER, WHY))), "whoever may open none is told nothing");

        BreakGlassId opening = breaks(colleague, elsewhere);

        assertEquals(List.of(0L, 1L), List.of(told(supervisor, "GLASS_BROKEN"), told(elsewhere, "GLASS_BROKEN")), "somebody else hears instead");
        assertTrue(supervisor.does(() -> glass.waiting(null)).isEmpty());
        assertTrue(refused(supervisor, () -> glass.review(opening)));
        TestClock.later(Duration.ofHours(25), () -> {
            strike();
            assertEquals(0, told(supervisor, "GLASS_REVIEW_DUE"));
        });
    }

    @Test
    void aVerdictThatDoesNotComeIsAskedForAfterADayAndAfterThreeOnceEach() {
        BreakGlassId opening = breaks(colleague, supervisor);

        TestClock.later(Duration.ofMinutes(31), this::strike);
        assertEquals("ENDED", Someone.system(e -> (String) e.createNativeQuery("select state from amparo.break_glass where break_glass_id = ?1").setParameter(1, opening.value()).getSingleResult()));
        assertEquals(0, told(supervisor, "GLASS_REVIEW_DUE"), "there is time");
        TestClock.later(Duration.ofHours(25), () -> {
            strike();
            strike();
            assertTrue(supervisor.does(() -> glass.waiting(null)).rows().get(0).overdue());
            assertEquals(WHY, elsewhere.does(() -> glass.review(opening)).sentence(), "now any supervisor of the house may");
        });
        assertEquals(List.of(1L, 1L, 0L), List.of(told(supervisor, "GLASS_REVIEW_DUE"), told(elsewhere, "GLASS_REVIEW_DUE"), told(colleague, "GLASS_REVIEW_DUE")));
        TestClock.later(Duration.ofHours(73), () -> {
            strike();
            strike();
        });
        assertEquals(List.of(2L, 2L, 1L), List.of(told(supervisor, "GLASS_REVIEW_DUE"), told(elsewhere, "GLASS_REVIEW_DUE"), told(colleague, "GLASS_REVIEW_DUE")));
    }

    @Test
    void whoAltersWhatWasSaidKeepsNobodyFromJudging() {
        BreakGlassId opening = breaks(colleague, supervisor);
        assertEquals(1, Someone.<Integer>system(e -> e.createNativeQuery("""
                update amparo.break_glass set reason = set_byte(reason, octet_length(reason) - 1, 255 - get_byte(reason, octet_length(reason) - 1))
                where break_glass_id = ?1""").setParameter(1, opening.value()).executeUpdate()));

        var review = supervisor.does(() -> glass.review(opening));

        assertNull(review.sentence(), "words that are not what was written are not shown");
        assertEquals(number, review.opening().caseNumber());
        supervisor.does(() -> judged(opening, Action.FIND_UNJUSTIFIED));
        assertTrue(supervisor.does(() -> glass.waiting(null)).isEmpty());
    }

    @Test
    void asksForAReasonAFreshLoginAndNoMoreThanTwiceADay() {
        assertThrows(Unacceptable.class, () -> new BreakGlass("T-1", GlassReason.OTHER, "because"));
        breaks(colleague);
        breaks(colleague);
        var thrice = assertThrows(Unacceptable.class, () -> breaks(colleague));
        assertEquals("access.problem.twiceADay", thrice.problems().get(0).key());
        TestClock.later(Duration.ofMinutes(6), () -> assertEquals("access.problem.freshLogin",
                assertThrows(Unacceptable.class, () -> breaks(lead)).problems().get(0).key()));
    }

    @Test
    void ofManySentAtOneMomentTwoAreOpened() throws Exception {
        var gate = new CyclicBarrier(4);
        var tries = new ArrayList<CompletableFuture<CaseId>>();
        for (int i = 0; i < 4; i++) tries.add(colleague.meanwhile(e -> {
            gate.await();
            return glass.open(new BreakGlass(number, GlassReason.DANGER_TO_LIFE, WHY));
        }));
        assertEquals(2, tries.stream().filter(sent -> sent.handle((of, no) -> no == null).join()).count());
        assertEquals(2, Someone.counted("select count(*) from amparo.break_glass where user_id = ?1", colleague.id().value()));
    }

    @Test
    void anOpeningStillCountsWhenSheKeepsTheOpenerAwayAfterwards() {
        breaks(colleague);
        breaks(colleague);
        lead.does(() -> {
            exclusions.excludePerson(id, colleague.id());
            return null;
        });
        CaseId other = opened.of("Alondra", lead, Someone.joins(house, Role.CASEWORKER).in(unit));
        String another = lead.does(() -> cases.head(other)).number();
        var thrice = assertThrows(Unacceptable.class, () -> colleague.does(() -> glass.open(new BreakGlass(another, GlassReason.DANGER_TO_LIFE, WHY))));
        assertEquals("access.problem.twiceADay", thrice.problems().get(0).key());
    }

    private Void judged(BreakGlassId opening, Action verdict) {
        glass.judge(opening, verdict, "Asked both of them.");
        return null;
    }

    private void strike() {
        Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), rounds::run));
    }
}
