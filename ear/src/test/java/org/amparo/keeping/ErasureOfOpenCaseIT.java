package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.amparo.access.SaidHow;
import org.amparo.casework.AHouse;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.junit.jupiter.api.Test;

/** Somebody whose case goes on wishes that nothing is left: what comes first is said first. */
@Holds({Recommendation.R_39, Recommendation.R_117})
class ErasureOfOpenCaseIT extends InContainer {

    @Inject
    private ErasureService erasures;
    @Inject
    private ErasureDecisionService decisions;
    @Inject
    private OpenedCases opened;
    @Inject
    private ClosedCase closed;

    /** It is said before the wish is taken down, whoever leads owes the end, and whoever decides hears of it when there is something to decide. */
    @Test
    void aWishInAnOpenCaseIsFirstATaskOfWhoeverLeads() {
        AHouse open = AHouse.with(opened);
        assertTrue(open.lead().does(() -> erasures.beforeAsking(open.file())).goesOn());
        ErasureId early = open.deputy().does(() -> erasures.ask(new AskErasure(open.file(), SaidHow.FACE_TO_FACE, IdentityProof.KNOWN_TO_US)));
        String owed = "select count(*) from amparo.task where survivor_id = ?1 and kind = 'END_BEFORE_ERASING' and state = 'OPEN' and assignee = ?2";
        String told = "select count(*) from amparo.notice where to_user = ?1 and kind = 'ERASURE_TO_DECIDE' and ref = ?2";
        assertEquals(1, open.lead().counts(owed, open.her().value(), open.lead().id().value()));
        assertEquals(0, open.supervisor().counts(told, open.supervisor().id().value(), early.value()), "nobody can decide yet");
        assertFalse(open.supervisor().does(() -> erasures.read(early)).may(ErasureWorkflow.Action.APPROVE), "and no button says otherwise");
        assertTrue(open.supervisor().does(() -> erasures.read(early)).may(ErasureWorkflow.Action.DECLINE));

        closed.closes(open);

        assertEquals(0, open.lead().counts(owed, open.her().value(), open.lead().id().value()));
        assertEquals(1, open.supervisor().counts(told, open.supervisor().id().value(), early.value()));
        assertTrue(open.supervisor().does(() -> erasures.read(early)).may(ErasureWorkflow.Action.APPROVE));
        assertFalse(open.lead().does(() -> erasures.beforeAsking(open.file())).goesOn());
    }

    /** Whoever agrees can ask them. */
    @Test
    void whoMadeSureStandsThereByName() {
        AHouse house = closed.closed();
        ErasureId id = house.lead().does(() -> erasures.ask(new AskErasure(house.file(), SaidHow.FACE_TO_FACE, null)));
        assertNull(house.supervisor().does(() -> erasures.read(id)).trail().identityBy());
        house.does(house.lead(), () -> erasures.prove(id, IdentityProof.CODE_WORD, 0));

        ErasurePage read = house.supervisor().does(() -> erasures.read(id));
        assertEquals(house.lead().id(), read.trail().identityBy());
        assertFalse(read.name(read.trail().identityBy()).isEmpty());
    }

    /** The second of two has to be a child specialist: nobody else is offered to be it. */
    @Test
    void agreeingIsOfferedToWhomItAnswers() {
        AHouse house = closed.closed();
        Someone.system(e -> e.createNativeQuery("update amparo.survivor set believed_child = true where survivor_id = ?1").setParameter(1, house.her().value()).executeUpdate());
        Someone adviser = Someone.joins(house.lead().organisation(), Role.LEGAL_ADVISER);
        Someone specialist = Someone.joins(house.lead().organisation(), Role.CASEWORKER, Role.CHILD_SPECIALIST);
        ErasureId id = house.lead().does(() -> erasures.ask(new AskErasure(house.file(), SaidHow.FACE_TO_FACE, IdentityProof.KNOWN_TO_US)));
        house.does(house.supervisor(), () -> decisions.approve(id, erasures.read(id).row().version()));

        assertFalse(adviser.does(() -> erasures.read(id)).may(ErasureWorkflow.Action.APPROVE_TOO));
        assertFalse(house.supervisor().does(() -> erasures.read(id)).may(ErasureWorkflow.Action.APPROVE_TOO), "nobody decides twice");
        assertTrue(specialist.does(() -> erasures.read(id)).may(ErasureWorkflow.Action.APPROVE_TOO));
    }
}
