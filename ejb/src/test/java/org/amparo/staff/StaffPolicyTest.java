package org.amparo.staff;

import static org.amparo.shared.Role.ADMIN;
import static org.amparo.shared.Role.CASEWORKER;
import static org.amparo.shared.Role.CHILD_SPECIALIST;
import static org.amparo.shared.Role.COMMUNITY_MONITOR;
import static org.amparo.shared.Role.COMPLAINTS_OFFICER;
import static org.amparo.shared.Role.PARTNER;
import static org.amparo.shared.Role.PARTNER_ADMIN;
import static org.amparo.shared.Role.SUPERVISOR;
import static org.amparo.staff.StaffPolicy.PARTNER_SIDE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

/** Every inviter, every set of roles, at home and elsewhere: who may invite whom. */
@Holds(Recommendation.R_133)
class StaffPolicyTest {

    private static final OrganisationId HOME = OrganisationId.fresh();
    private static final OrganisationId ELSEWHERE = OrganisationId.fresh();
    private static final List<Set<Role>> ALL_SETS = IntStream.range(0, 1 << Role.values().length).mapToObj(StaffPolicyTest::set).toList();

    @Test
    void aPartnersKeeperLetsInPartnersAtHomeAndMakesNoOtherKeeper() {
        Set<Set<Role>> allowed = Set.of(Set.of(PARTNER));
        for (Set<Role> roles : ALL_SETS) {
            assertEquals(allowed.contains(roles), mayGive(Set.of(PARTNER_ADMIN), roles, HOME), roles + " at home");
            assertFalse(mayGive(Set.of(PARTNER_ADMIN), roles, ELSEWHERE), roles + " elsewhere");
            assertEquals(allowed.contains(roles), mayGive(Set.of(PARTNER, PARTNER_ADMIN), roles, HOME), roles + " by a keeper who also answers");
        }
    }

    @Test
    void whoeverIsAKeeperStaysOneAndNobodyBecomesOneByAnotherKeeper() {
        var keeper = new StaffPolicy.Asker(Set.of(PARTNER_ADMIN), HOME);
        for (Set<Role> had : ALL_SETS) for (Set<Role> roles : List.of(Set.of(PARTNER), Set.of(PARTNER_ADMIN), Set.of(PARTNER, PARTNER_ADMIN))) {
            assertEquals(had.contains(PARTNER_ADMIN) || !roles.contains(PARTNER_ADMIN), StaffPolicy.mayChange(keeper, had, roles, HOME), had + " to " + roles);
            assertFalse(StaffPolicy.mayChange(keeper, had, roles, ELSEWHERE), had + " to " + roles + " elsewhere");
            assertTrue(StaffPolicy.mayChange(new StaffPolicy.Asker(Set.of(ADMIN), ELSEWHERE), had, roles, HOME), "the house does");
        }
    }

    @Test
    void onlyARoleThatOverseesAndIsNewMakesASecondPerson() {
        for (Role had : Role.values()) for (Role role : Role.values())
            assertEquals(had != role && Set.of(ADMIN, SUPERVISOR, PARTNER_ADMIN).contains(role), StaffPolicy.comesToOversee(Set.of(had), Set.of(role)), had + " to " + role);
    }

    @Test
    void aSecondPersonHasLongBeenOneAndNotByTheFirst() {
        StaffId first = StaffId.fresh();
        Person whose = person(HOME, Set.of(PARTNER));
        var row = new NewAddresses.Row(new NewAddressId(UUID.randomUUID()), "else@example.org", first, Instant.parse("2026-05-08T10:00:00Z"));
        Duration week = Duration.ofDays(7);
        for (Role role : Role.values()) for (StaffId who : List.of(first, whose.id(), StaffId.fresh())) for (StaffId by : Arrays.asList(first, StaffId.fresh(), null))
            for (Instant since : Arrays.asList(null, row.at().minus(week).minusMillis(1), row.at().minus(week), row.at().minus(week).plusMillis(1), row.at(), row.at().plusSeconds(1))) {
                boolean may = Set.of(ADMIN, SUPERVISOR, PARTNER_ADMIN).contains(role) && !who.equals(first) && !who.equals(whose.id()) && by != first
                        && (since == null || since.isBefore(row.at().minus(week).plusMillis(1)));
                var second = new StaffPolicy.Oversight(who, since, by);
                assertEquals(may, StaffPolicy.mayAgree(new StaffPolicy.Asker(Set.of(role), HOME), second, whose, row, week), role + " " + second);
            }
    }

    @Test
    void anAdministratorGivesHerAgencysRolesAtHomeAndPartnerRolesElsewhere() {
        Predicate<Set<Role>> alone = roles -> roles.size() > 1 && (roles.contains(ADMIN) || roles.contains(COMPLAINTS_OFFICER) || roles.contains(COMMUNITY_MONITOR));
        for (Set<Role> roles : ALL_SETS) {
            boolean partners = roles.contains(PARTNER) || roles.contains(PARTNER_ADMIN);
            assertEquals(!roles.isEmpty() && !partners && !alone.test(roles), mayGive(Set.of(ADMIN), roles, HOME), roles + " at home");
            assertEquals(!roles.isEmpty() && EnumSet.of(PARTNER, PARTNER_ADMIN).containsAll(roles), mayGive(Set.of(ADMIN), roles, ELSEWHERE), roles + " elsewhere");
        }
    }

    @Test
    void nobodyElseInvitesAnybody() {
        for (Set<Role> inviter : ALL_SETS) {
            if (inviter.contains(ADMIN) || inviter.contains(PARTNER_ADMIN)) continue;
            for (Role role : Role.values()) {
                assertFalse(mayGive(inviter, Set.of(role), HOME), inviter + " " + role);
                assertFalse(mayGive(inviter, Set.of(role), ELSEWHERE), inviter + " " + role);
            }
        }
    }

    @Test
    void aPartnersKeeperKeepsNoAccountThatReachesFurtherThanHerOwn() {
        var keeper = new StaffPolicy.Asker(Set.of(PARTNER_ADMIN), HOME);
        for (Set<Role> roles : ALL_SETS) {
            assertEquals(EnumSet.of(PARTNER, PARTNER_ADMIN).containsAll(roles), StaffPolicy.mayKeep(keeper, person(HOME, roles)), roles.toString());
            assertFalse(StaffPolicy.mayKeep(keeper, person(ELSEWHERE, roles)), roles.toString());
            assertFalse(StaffPolicy.mayKeep(new StaffPolicy.Asker(Set.of(SUPERVISOR), HOME), person(HOME, roles)));
        }
    }

    @Test
    void whatWasTakenAwaySinceSheSignedInCountsNoMore() {
        for (Set<Role> now : ALL_SETS) {
            Set<Role> still = new StaffPolicy.Asker(Set.of(PARTNER, PARTNER_ADMIN), HOME).stillHolding(now).roles();
            for (Role role : Role.values()) assertEquals(now.contains(role) && PARTNER_SIDE.contains(role), still.contains(role), role + " of " + now);
        }
        assertFalse(StaffPolicy.mayGive(new StaffPolicy.Asker(Set.of(ADMIN), HOME).holdingNothing(), Set.of(PARTNER), ELSEWHERE), "nor after she has left");
    }

    @Test
    void onlyTheAdministratorSeesPeopleOfAnotherOrganisation() {
        for (Role role : Role.values()) assertEquals(role == ADMIN, StaffPolicy.maySee(new StaffPolicy.Asker(Set.of(role), HOME), ELSEWHERE), role.name());
    }

    @Test
    void whoIsIllIsSpokenForByThoseWhoKeepTheHouse() {
        Person ill = person(HOME, Set.of(CASEWORKER));
        for (Role role : Role.values()) {
            assertEquals(Set.of(ADMIN, SUPERVISOR, PARTNER_ADMIN).contains(role), StaffPolicy.maySpeakFor(new StaffPolicy.Asker(Set.of(role), HOME), ill), role.name());
            assertEquals(role == ADMIN, StaffPolicy.maySpeakFor(new StaffPolicy.Asker(Set.of(role), ELSEWHERE), ill), role.name());
        }
    }

    @Test
    void aLeaverIsFollowedBySomebodyOfTheHouseWhoMayDoTheSameWork() {
        Person leaver = person(HOME, Set.of(CASEWORKER));
        assertTrue(StaffPolicy.mayFollow(leaver, person(HOME, Set.of(CASEWORKER))));
        assertTrue(StaffPolicy.mayFollow(leaver, person(HOME, Set.of(CHILD_SPECIALIST))));
        assertFalse(StaffPolicy.mayFollow(leaver, person(HOME, Set.of(SUPERVISOR))));
        assertFalse(StaffPolicy.mayFollow(leaver, person(ELSEWHERE, Set.of(CASEWORKER))));
        assertFalse(StaffPolicy.mayFollow(leaver, leaver));
        assertFalse(StaffPolicy.mayFollow(leaver, new Person(StaffId.fresh(), HOME, null, "", Set.of(CASEWORKER), false, null, false)), "left herself");
    }

    private static boolean mayGive(Set<Role> by, Set<Role> roles, OrganisationId in) {
        return StaffPolicy.mayGive(new StaffPolicy.Asker(by, HOME), roles, in);
    }

    private static Person person(OrganisationId in, Set<Role> roles) {
        return new Person(StaffId.fresh(), in, null, "", roles, true, null, false);
    }

    private static Set<Role> set(int bits) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) if ((bits >> role.ordinal() & 1) == 1) roles.add(role);
        return roles;
    }
}
