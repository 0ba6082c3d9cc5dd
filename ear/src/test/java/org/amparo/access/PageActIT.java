package org.amparo.access;

import static org.amparo.e2e.Somebody.CARLA;
import static org.amparo.e2e.Somebody.DAVID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.SomebodyKnown.Known;
import org.amparo.casework.Statements;
import org.amparo.e2e.As;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.notice.NoticeService;
import org.junit.jupiter.api.Test;

/** What a page loads is one act: each look is asked about and on record as before, and how the record stands is asked once. */
class PageActIT extends InContainer {

    @Inject
    private As as;
    @Inject
    private SomebodyKnown somebody;
    @Inject
    private FactsOf facts;
    @Inject
    private PageAct page;
    @Inject
    private Exclusions exclusions;
    @Inject
    private NoticeService notices;
    @Inject
    private Statements statements;

    private final Someone carla = new Someone(CARLA.id(), CARLA.organisation(), CARLA.roles());
    private int unseen = -1;

    @Test
    void twoDoorsShareTheContextTheQuestionAndTheStatementThatWritesDownBothLooks() {
        Known known = as.the(CARLA, somebody::begun);

        assertEquals(3, statements.once(carla, () -> carla.together(e -> loads(known, true))));

        assertEquals(List.of("CARLA ALLOWED CASEWORKER as INTAKE"), facts.lines(known, Action.READ_CASE));
        assertEquals(List.of("CARLA ALLOWED CASEWORKER as LEAD"), facts.lines(known, Action.READ_NOTES));
        assertEquals(as.the(CARLA, () -> notices.unseen()), unseen, "the bell rings with it");
    }

    /** A form that is saved asks anew: what it did a moment ago may have changed how the record stands. */
    @Test
    void withoutAPageEachDoorAsksForItself() {
        Known known = as.the(CARLA, somebody::begun);
        assertEquals(4, statements.once(carla, () -> carla.together(e -> loads(known, false))));
    }

    @Test
    void nothingIsRememberedBeyondThePage() {
        Known known = as.the(CARLA, somebody::begun);
        as.does(CARLA, () -> somebody.letIn(DAVID.id(), known.survivor()));
        Someone david = new Someone(DAVID.id(), CARLA.organisation(), DAVID.roles());
        david.together(e -> loads(known, true));

        as.does(CARLA, () -> exclusions.excludePerson(known.survivor(), david.id()));

        assertThrows(Refusal.class, () -> david.together(e -> loads(known, true)));
    }

    @Test
    void aPageThatFailsHalfWayLeavesItsFirstLookOnRecord() throws InterruptedException {
        Known known = as.the(CARLA, somebody::begun);

        assertThrows(RuntimeException.class, () -> carla.together(e -> {
            page.begin();
            somebody.look(Action.READ_NOTES, known.caseId());
            somebody.lookAndFail(Action.READ_CASE, known.caseId());
            return null;
        }));

        for (int i = 0; i < 50 && facts.lines(known, Action.READ_NOTES).isEmpty(); i++) Thread.sleep(100);
        assertEquals(List.of("CARLA ROLLED_BACK CASEWORKER as LEAD"), facts.lines(known, Action.READ_NOTES));
    }

    private Object loads(Known known, boolean aPage) {
        if (aPage) page.begin();
        notices.unseenWithTheRest(count -> unseen = count);
        somebody.look(Action.READ_CASE, known.caseId());
        somebody.look(Action.READ_NOTES, known.caseId());
        return null;
    }
}
