package org.amparo.casework.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother and her child: linked, never merged, in the server. */
class HouseholdIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private HouseholdService households;
    @Inject
    private CaseService cases;
    @Inject
    private AssignmentService teams;
    @Inject
    private Exclusions exclusions;

    private Someone both;
    private Someone hersOnly;
    private Someone childsOnly;
    private CaseId mother;
    private CaseId child;

    @BeforeEach
    void aMotherAndHerChild() {
        OrganisationId house = OrganisationId.fresh();
        both = Someone.joins(house, Role.CASEWORKER);
        hersOnly = Someone.joins(house, Role.CASEWORKER);
        childsOnly = Someone.joins(house, Role.CHILD_SPECIALIST);
        mother = opened.of("Canarina", both, hersOnly);
        child = opened.of("Tajinaste", both, childsOnly);
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private String number(CaseId of) {
        return both.does(() -> cases.head(of)).number();
    }

    private void linked() {
        String childs = number(child).toLowerCase();
        does(both, () -> households.link(mother, new LinkHousehold(childs, Kinship.CHILD)));
    }

    private List<Member> seen(Someone by, CaseId on) {
        return by.does(() -> households.members(on));
    }

    @Test
    @Holds(Recommendation.R_103)
    void eachSideNamesTheOtherAsItIsToHer() {
        linked();
        assertEquals(List.of("Tajinaste", Kinship.CHILD), List.of(seen(both, mother).getFirst().called(), seen(both, mother).getFirst().kinship()));
        assertEquals(List.of("Canarina", Kinship.PARENT), List.of(seen(both, child).getFirst().called(), seen(both, child).getFirst().kinship()));
        Someone supervisor = Someone.joins(both.organisation(), Role.SUPERVISOR);
        assertEquals(2, supervisor.counts("select count(distinct s.subject_id) from amparo.audit_subject s join amparo.audit_fact f using (fact_id) "
                + "where f.actor = ?1 and f.action = 'MANAGE_CASE'", both.id().value()), "both records say who linked them");
    }

    @Test
    @Holds(Recommendation.R_42)
    void whoMaySeeOneOfTheTwoSeesNoLinkAtAll() {
        linked();
        assertEquals(List.of(), seen(hersOnly, mother));
        assertEquals(List.of(), seen(childsOnly, child));
        assertEquals(0, hersOnly.counts("select count(*) from amparo.household_link"));
        assertThrows(Refusal.class, () -> seen(hersOnly, child));
    }

    @Test
    @Holds(Recommendation.R_42)
    void whoIsKeptAwayFromOneLearnsNothingOfHerThroughTheOther() {
        linked();
        does(childsOnly, () -> teams.join(child, hersOnly.id(), TeamReason.SPECIAL_KNOWLEDGE));
        assertEquals(1, seen(hersOnly, mother).size());
        does(childsOnly, () -> exclusions.excludePerson(child, hersOnly.id()));
        assertEquals(List.of(), seen(hersOnly, mother));
        assertEquals(0, hersOnly.counts("select count(*) from amparo.household_link"));
        assertEquals("Canarina", hersOnly.does(() -> cases.page(mother)).head().face().preferredName(), "the mother's record is open as before");
    }

    @Test
    void onlyCasesInOnesOwnCareAreLinkedAndAnyOtherNumberIsAnsweredAlike() {
        String foreign = number(child);
        var notMine = assertThrows(Unacceptable.class, () -> does(hersOnly, () -> households.link(mother, new LinkHousehold(foreign, Kinship.CHILD))));
        var nobodys = assertThrows(Unacceptable.class, () -> does(hersOnly, () -> households.link(mother, new LinkHousehold("222-222-222", Kinship.CHILD))));
        assertEquals(nobodys.getMessage(), notMine.getMessage());
        String hers = number(mother);
        assertThrows(Unacceptable.class, () -> does(both, () -> households.link(mother, new LinkHousehold(hers, Kinship.SIBLING))));
        linked();
        assertThrows(Unacceptable.class, () -> does(both, () -> households.link(child, new LinkHousehold(hers, Kinship.PARENT))));
    }

    @Test
    void takenAwayNeitherLeadsToTheOtherAndTheyMayBeLinkedAnew() {
        linked();
        var link = seen(both, child).getFirst().link();
        does(both, () -> households.unlink(child, link));
        assertTrue(seen(both, mother).isEmpty());
        does(both, () -> households.unlink(mother, link));
        assertTrue(seen(both, mother).isEmpty(), "whoever takes it away second finds it gone");
        assertThrows(Refusal.class, () -> does(both, () -> households.unlink(mother, UUID.randomUUID())));
        linked();
        assertEquals(1, seen(both, mother).size());
    }
}
