package org.amparo.access;

import static org.amparo.e2e.Somebody.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.SomebodyKnown.Known;
import org.amparo.audit.AuditFact;
import org.amparo.audit.FactFilter;
import org.amparo.e2e.As;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Somebody;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.vault.Sealed;
import org.junit.jupiter.api.Test;

/** No permit, no data; no look without a fact; not yours and not there are the same. */
@Holds({Recommendation.R_39, Recommendation.R_42, Recommendation.R_45})
class PermitIT extends InContainer {

    @Inject
    private As as;
    @Inject
    private SomebodyKnown somebody;
    @Inject
    private FactsOf facts;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Caller caller;
    @Inject
    private Grants grants;

    @Test
    void everyLookOfTheTeamIsOnRecordAndEveryRefusalToo() {
        Known known = as.the(CARLA, somebody::begun);

        as.does(CARLA, () -> somebody.look(Action.READ_CASE, known.caseId()));
        assertThrows(Refusal.class, () -> as.does(NADIA, () -> somebody.look(Action.READ_CASE, known.caseId())));

        assertEquals(List.of("NADIA REFUSED no-row", "CARLA ALLOWED CASEWORKER as INTAKE"), facts.lines(known, Action.READ_CASE));
    }

    @Test
    void whoIsNotOfTheTeamIsRefusedLikeACaseThatDoesNotExist() {
        Known known = as.the(CARLA, somebody::begun);
        for (Somebody person : List.of(NADIA, FIONA, LEILA, SAM, ADAM, STELLA, OMAR, PIA, NOBODY)) {
            assertThrows(Refusal.class, () -> as.does(person, () -> somebody.look(Action.READ_CASE, known.caseId())), person.name());
            assertThrows(Refusal.class, () -> as.does(person, () -> somebody.look(Action.READ_CASE, CaseId.fresh())), person.name());
        }
    }

    @Test
    void anExclusionOverridesTheGrantFromTheNextRequestOn() {
        Known known = as.the(CARLA, somebody::begun);
        as.does(CARLA, () -> somebody.letIn(DAVID.id(), known.survivor()));
        as.does(DAVID, () -> somebody.look(Action.READ_CASE, known.caseId()));

        as.does(CARLA, () -> exclusions.excludePerson(known.survivor(), DAVID.id()));

        assertThrows(Refusal.class, () -> as.does(DAVID, () -> somebody.look(Action.READ_CASE, known.caseId())));
        assertEquals("DAVID REFUSED excluded", facts.lines(known, Action.READ_CASE).get(0));
    }

    @Test
    void anActThatRollsBackIsOnRecordAllTheSame() throws InterruptedException {
        Known known = as.the(CARLA, somebody::begun);

        assertThrows(EJBException.class, () -> as.does(CARLA, () -> somebody.lookAndFail(Action.READ_NOTES, known.caseId())));

        for (int i = 0; i < 50 && facts.lines(known, Action.READ_NOTES).isEmpty(); i++) Thread.sleep(100);
        assertEquals(List.of("CARLA ROLLED_BACK CASEWORKER as LEAD"), facts.lines(known, Action.READ_NOTES));
    }

    @Test
    void aSealedValueOpensOnlyInItsPlaceForItsPersonWithALivePermit() {
        Known known = as.the(CARLA, somebody::begun);
        Known other = as.the(CARLA, somebody::begun);
        Sealed sealed = as.the(CARLA, () -> somebody.seal("Marisol Quispe", known.survivor(), known.caseId()));

        assertEquals("Marisol Quispe", as.the(CARLA, () -> somebody.open(sealed, known.survivor(), known.caseId())));
        assertEquals("sealed", sealed.toString());
        assertThrows(EJBException.class, () -> as.the(CARLA, () -> somebody.open(sealed, known.survivor(), other.caseId())), "another row");
        assertThrows(EJBException.class, () -> as.the(CARLA, () -> somebody.open(sealed, other.survivor(), known.caseId())), "another person");
        Permit late = as.the(CARLA, () -> somebody.permitThatLeaves(known.survivor()));
        assertThrows(EJBException.class, () -> as.the(CARLA, () -> somebody.openWith(late, sealed, known.survivor(), known.caseId())), "another transaction");
    }

    @Test
    void nobodyHelpsHerselfToSightOfARecord() {
        Known known = as.the(CARLA, somebody::begun);

        assertThrows(EJBException.class, () -> as.does(NADIA, () -> somebody.helpHerself(known.survivor(), caller, grants)));

        assertThrows(Refusal.class, () -> as.does(NADIA, () -> somebody.look(Action.READ_CASE, known.caseId())));
    }

    @Test
    void theLogCannotBeChangedOrEmptiedByTheApplication() {
        for (String sql : List.of("update amparo.audit_fact set rule = ''", "delete from amparo.audit_fact", "truncate amparo.audit_fact",
                "delete from amparo.audit_subject", "alter table amparo.audit_fact disable row level security"))
            assertTrue(facts.refuses(sql), sql);
    }

    @Test
    void aSupervisorReadsTheLogAndNobodyElseSeesARowOfIt() {
        Known known = as.the(CARLA, somebody::begun);
        assertTrue(as.the(SAM, () -> facts.rows(new FactFilter(null, known.survivor().value(), null, null, null, AuditFact.Decision.ALLOWED, null))) > 0);
        for (Somebody person : List.of(CARLA, NADIA, ADAM, PIA, NOBODY))
            assertEquals(0, as.the(person, () -> facts.rows(new FactFilter(null, known.survivor().value(), null, null, null, null, null))), person.name());
    }

    @Test
    void aSupervisorWhomSheShutOutCannotEvenSeeThatSomebodyLooked() {
        Known known = as.the(CARLA, somebody::begun);
        Known another = as.the(CARLA, somebody::begun);
        assertFalse(facts.lines(known, Action.START_INTAKE).isEmpty() && facts.lines(known, Action.WORK_ON_INTAKE).isEmpty());

        assertTrue(as.the(SAM, () -> facts.countAbout(known.survivor())) > 0);

        as.does(CARLA, () -> exclusions.excludePerson(known.survivor(), SAM.id()));

        assertEquals(0, as.the(SAM, () -> facts.rows(new FactFilter(null, known.survivor().value(), null, null, null, null, null))));
        assertEquals(0, as.the(SAM, () -> facts.countAbout(known.survivor())), "not in the whole log either");
        assertTrue(as.the(SAM, () -> facts.rows(new FactFilter(null, another.survivor().value(), null, null, null, null, null))) > 0, "everything else is there");
    }
}
