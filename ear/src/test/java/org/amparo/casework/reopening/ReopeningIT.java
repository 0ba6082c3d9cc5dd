package org.amparo.casework.reopening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.amparo.access.Refusal;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.UnitId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closed case is taken up again and looked at again, in the server. */
class ReopeningIT extends InContainer {

    private static final String LEARNT = "اسأل مرة أخرى بعد شهر \uD83D\uDE00 <b>";

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private CaseLifeService life;
    @Inject
    private LeavingSafely leaving;
    @Inject
    private ReopeningService reopening;

    private Someone lead;
    private Someone deputy;
    private Someone other;
    private Someone overHere;
    private Someone overThere;
    private CaseId file;

    @BeforeEach
    void aCaseThatWasClosed() {
        OrganisationId house = OrganisationId.fresh();
        UnitId here = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(here);
        deputy = Someone.joins(house, Role.CASEWORKER).in(here);
        overHere = Someone.joins(house, Role.SUPERVISOR).in(here);
        overThere = Someone.joins(house, Role.SUPERVISOR).in(UnitId.fresh());
        other = Someone.joins(house, Role.CASEWORKER);
        file = opened.of("Canarina", lead, deputy);
        leaving.with(file, lead);
        closes();
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private long version() {
        return cases.page(file).head().facts().version();
    }

    private void closes() {
        does(lead, () -> life.close(new CloseCase(file, CloseReason.GOALS_MET, Set.of(Ending.values()), version())));
    }

    private void reopens() {
        reopens(WhyBack.NEW_DANGER);
    }

    private void reopens(WhyBack why) {
        does(deputy, () -> life.reopen(file, why, version()));
    }

    private ReviewDetails newest() {
        return lead.does(() -> reopening.reviews(file)).getFirst();
    }

    private boolean owed() {
        return lead.does(() -> cases.page(file)).tasks().stream().anyMatch(t -> t.kind() == TaskKind.REVIEW_REOPENED);
    }

    @Test
    @Holds({Recommendation.R_07, Recommendation.R_133})
    void workGoesOnInFullWhenEverythingWasLookedAtAgain() {
        assertThrows(Unacceptable.class, () -> does(lead, () -> life.reopen(file, null, version())), "somebody says why, or that it was not said");
        reopens();
        assertEquals(CloseReason.GOALS_MET, newest().closedFor(), "what the closing had said is kept");
        assertTrue(owed());
        assertThrows(Unacceptable.class, () -> does(lead, () -> life.begin(file, version())));

        Set<LookedAt> rest = EnumSet.complementOf(EnumSet.of(LookedAt.NEEDS));
        does(lead, () -> reopening.keep(new LookAgain(file, rest, Set.of(), null, LEARNT, 0)));
        assertEquals(LEARNT, newest().learnt());
        assertEquals(rest, newest().stillSo());
        assertThrows(Unacceptable.class, () -> does(lead, () -> reopening.finish(new LookAgain(file, rest, Set.of(), TookPart.TOGETHER, LEARNT, newestVersion()))));
        assertThrows(Stale.class, () -> does(deputy, () -> reopening.finish(new LookAgain(file, rest, Set.of(LookedAt.NEEDS), TookPart.TOGETHER, null, 0))));
        does(deputy, () -> reopening.finish(new LookAgain(file, rest, Set.of(LookedAt.NEEDS), TookPart.TOGETHER, LEARNT, newestVersion())));

        assertFalse(owed());
        does(lead, () -> life.begin(file, version()));
        assertEquals(CaseWorkflow.State.ACTIVE, lead.does(() -> cases.page(file)).head().facts().state());
    }

    private long newestVersion() {
        return reopening.reviews(file).getFirst().version();
    }

    @Test
    @Holds(Recommendation.R_133)
    void whoeverOverseesTheUnitHearsOfItOnceAndOfNothingElse() {
        reopens();
        assertEquals(1, heard(overHere));
        assertEquals(0, heard(overThere) + heard(deputy) + heard(lead), "nobody of another unit, and nobody who knows already");
        assertEquals(file, overHere.does(() -> cases.outline(file)).facts().id(), "what the notice leads to opens for her");
    }

    private long heard(Someone who) {
        return Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'CASE_REOPENED' and ref = ?2", who.id().value(), file.value());
    }

    @Test
    void aCaseThatClosesAgainOwesNoLookAndTheNextTakingUpAsksForItsOwn() {
        reopens(WhyBack.CAME_BACK);
        closes();
        assertEquals(ReviewWorkflow.State.DROPPED, newest().state());
        reopens();
        assertThrows(Unacceptable.class, this::closes, "a danger that is there again is looked at first");
        assertEquals(List.of(ReviewWorkflow.State.DUE, ReviewWorkflow.State.DROPPED), lead.does(() -> reopening.reviews(file)).stream().map(ReviewDetails::state).toList());
    }

    @Test
    void onlyTheTeamLooks() {
        reopens();
        assertThrows(Refusal.class, () -> other.does(() -> reopening.reviews(file)));
        assertThrows(Refusal.class, () -> does(other, () -> reopening.keep(new LookAgain(file, Set.of(), Set.of(), null, null, 0))));
    }
}
