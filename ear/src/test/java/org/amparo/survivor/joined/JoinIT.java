package org.amparo.survivor.joined;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.access.SaidHow;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.TeamReason;
import org.amparo.casework.household.HouseholdService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.search.PairId;
import org.amparo.survivor.search.SamePersonService;
import org.amparo.work.Job;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one person: joined on her word, parted again, in the server. */
class JoinIT extends InContainer {

    private static final Age IN_1998 = Age.of(LocalDate.of(1998, 3, 4), AgeCertainty.SAID, false);

    @Inject
    private OpenedCases opened;
    @Inject
    private FirstTalk talk;
    @Inject
    private SamePersonService samePerson;
    @Inject
    private HerWordService words;
    @Inject
    private JoinService joins;
    @Inject
    private CaseService cases;
    @Inject
    private AssignmentService teams;
    @Inject
    private HouseholdService households;
    @Inject
    private Exclusions exclusions;
    @Inject
    private SystemWork work;
    @Inject
    @Any
    private Instance<Job> jobs;

    private Someone hers;
    private Someone other;
    private Someone deputy;
    private Someone third;
    private Someone supervisor;
    private CaseId first;
    private CaseId second;
    private SurvivorId her;
    private SurvivorId alsoHer;
    private PairId pair;

    @BeforeEach
    void oneRecordEachWithTwoWorkers() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        hers = Someone.joins(house, Role.CASEWORKER).in(unit);
        other = Someone.joins(house, Role.CASEWORKER).in(unit);
        deputy = Someone.joins(house, Role.CASEWORKER).in(unit);
        third = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        first = opened.of("Maryam", hers, deputy);
        second = opened.of("Blessing", other, deputy);
        her = hers.does(() -> cases.head(first)).survivor();
        alsoHer = other.does(() -> cases.head(second)).survivor();
        talk.describe(her, FirstTalk.portrait("Maryam Canarina", IN_1998), hers);
        talk.describe(alsoHer, FirstTalk.portrait("Mariam Canarina", IN_1998), other);
        pair = supervisor.does(() -> samePerson.open(null).rows()).getFirst().id();
        does(supervisor, () -> samePerson.decide(pair, true));
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private void says(Someone to, SurvivorId which, HerWord said) {
        does(to, () -> words.say(which, pair, said, SaidHow.FACE_TO_FACE, words.asked(which).stream().filter(q -> q.pair().equals(pair)).findFirst().map(q -> q.said()).orElse(null)));
    }

    private void bothAreHers() {
        says(hers, her, HerWord.BOTH_ARE_MINE);
        says(other, alsoHer, HerWord.BOTH_ARE_MINE);
    }

    private void joined() {
        bothAreHers();
        does(supervisor, () -> joins.join(pair, true));
    }

    private void parted(PartWhy why) {
        JoinId join = supervisor.does(() -> joins.joined()).getFirst().id();
        does(supervisor, () -> joins.part(join, why));
    }

    private boolean reads(Someone who, CaseId file) {
        try {
            who.does(() -> cases.page(file));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private long keptAway(SurvivorId whose) {
        return Someone.counted("select count(*) from amparo.exclusion where survivor_id = ?1 and removed_at is null", whose.value());
    }

    @Test
    @Holds(Recommendation.R_39)
    void nothingIsJoinedWithoutHerWordOnBothRecords() {
        says(hers, her, HerWord.BOTH_ARE_MINE);
        assertEquals(List.of(), supervisor.does(() -> joins.joinable()));
        assertThrows(Refusal.class, () -> does(supervisor, () -> joins.join(pair, true)));
        says(other, alsoHer, HerWord.NOT_WISHED);
        assertThrows(Refusal.class, () -> does(supervisor, () -> joins.join(pair, true)));
        says(other, alsoHer, HerWord.BOTH_ARE_MINE);
        assertEquals(1, supervisor.does(() -> joins.joinable()).size());
    }

    @Test
    void whoeverAsksHerIsAskedAboutOneRecordOnlyAndNobodyElseIs() {
        assertEquals(List.of(pair), hers.does(() -> words.asked(her)).stream().map(Question::pair).toList());
        assertThrows(Refusal.class, () -> hers.does(() -> words.asked(alsoHer)));
        assertThrows(Refusal.class, () -> says(third, her, HerWord.BOTH_ARE_MINE));
        assertThrows(Refusal.class, () -> does(hers, () -> words.say(her, new PairId(UUID.fromString(UnitId.fresh().toString())), HerWord.NOT_MINE, SaidHow.IN_WRITING, null)));
    }

    @Test
    @Holds(Recommendation.R_45)
    void oneLeadsToTheOtherAndBothRecordsSaySo() {
        joined();
        assertTrue(reads(hers, second), "reached from the one that leads");
        assertEquals(List.of(second), hers.does(() -> households.alsoHers(first)).stream().map(o -> o.file()).toList());
        assertTrue(!reads(other, first), "nobody sees more of the leading one than before");
        assertEquals(List.of(), other.does(() -> households.alsoHers(second)));
        assertEquals(2, supervisor.counts("select count(distinct s.subject_id) from amparo.audit_subject s join amparo.audit_fact f using (fact_id) "
                + "where f.actor = ?1 and f.action = 'JOIN_RECORDS' and f.decision = 'ALLOWED'", supervisor.id().value()));
    }

    @Test
    void noConsentReachesFurtherAndNeitherKeyIsTouched() {
        long before = Someone.counted("select count(*) from amparo.consent where survivor_id in (?1, ?2)", her.value(), alsoHer.value());
        assertEquals(2, before, "one on each record");
        joined();
        assertEquals(before, Someone.counted("select count(*) from amparo.consent where survivor_id in (?1, ?2)", her.value(), alsoHer.value()));
        assertEquals(2, Someone.counted("select count(*) from amparo.survivor_key where survivor_id in (?1, ?2)", her.value(), alsoHer.value()));
    }

    @Test
    @Holds(Recommendation.R_42)
    void whomSheKeepsAwayFromOneIsKeptAwayFromBothAndComesBackWhenTheyPart() {
        does(other, () -> teams.join(second, third.id(), TeamReason.SPECIAL_KNOWLEDGE));
        does(hers, () -> exclusions.excludePerson(her, third.id()));
        assertTrue(reads(third, second));
        joined();
        assertTrue(!reads(third, second));
        OrganisationId partner = OrganisationId.fresh();
        does(other, () -> exclusions.excludeOrganisation(alsoHer, partner));
        assertEquals(List.of(2L, 2L), List.of(keptAway(her), keptAway(alsoHer)), "also what she says afterwards");

        parted(PartWhy.TWO_PEOPLE);
        assertEquals(List.of(1L, 1L), List.of(keptAway(her), keptAway(alsoHer)), "each keeps what was said on it");
        assertTrue(reads(third, second));
        assertTrue(!reads(hers, second));
    }

    @Test
    void whoeverPartsThemSecondIsToldSo() {
        joined();
        JoinId join = supervisor.does(() -> joins.joined()).getFirst().id();
        does(supervisor, () -> joins.part(join, PartWhy.HER_WISH));
        assertThrows(Stale.class, () -> does(supervisor, () -> joins.part(join, PartWhy.TWO_PEOPLE)));
        assertThrows(Refusal.class, () -> does(third, () -> joins.part(join, PartWhy.TWO_PEOPLE)), "a stranger is told nothing");
        assertEquals(1, supervisor.counts("select count(*) from amparo.joined_record where join_id = ?1 and parted_why = 'HER_WISH'", join.value()), "and the first answer stands");
    }

    /** She is one person still: whom she named on one record while both were hers is not let in to the other behind her back. */
    @Test
    @Holds(Recommendation.R_42)
    void whomSheNamesWhileTheyAreJoinedStaysAwayFromBothWhenSheWishesThemApart() {
        does(other, () -> teams.join(second, third.id(), TeamReason.SPECIAL_KNOWLEDGE));
        joined();
        assertTrue(reads(third, second));
        does(hers, () -> exclusions.excludePerson(her, third.id()));
        OrganisationId partner = OrganisationId.fresh();
        does(other, () -> exclusions.excludeOrganisation(alsoHer, partner));

        parted(PartWhy.HER_WISH);
        assertTrue(!reads(third, second));
        assertEquals(List.of(2L, 2L), List.of(keptAway(her), keptAway(alsoHer)));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void whoLeadsTheOtherAndIsKeptAwayFromThisOneLeadsItNoMore() {
        joined();
        does(hers, () -> exclusions.excludePerson(her, other.id()));

        assertTrue(!reads(other, second));
        assertEquals(deputy.id(), deputy.does(() -> cases.page(second)).head().facts().lead(), "no record is left with a lead who must not see it");
    }

    /** Said to somebody who does not work on the leading record: shut out of both at once, and the work there goes on without them a moment later. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void whomSheNamesOnTheOtherRecordLeadsNeither() {
        joined();
        does(other, () -> exclusions.excludePerson(alsoHer, hers.id()));
        assertTrue(!reads(hers, first), "at once");

        Job round = jobs.stream().filter(job -> job.name().equals("kept-away-on-the-other-record")).findFirst().orElseThrow();
        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, round::run);

        assertEquals(deputy.id(), deputy.does(() -> cases.page(first)).head().facts().lead());
        assertTrue(deputy.does(() -> cases.page(first)).tasks().stream().anyMatch(t -> t.kind() == TaskKind.SEE_TO_KEPT_AWAY && t.assignee().equals(deputy.id())));
        assertEquals(1, supervisor.counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'CASE_ASSIGNED' and ref = ?2", supervisor.id().value(), first.value()));
        assertEquals(0, Someone.counted("select count(*) from amparo.exclusion where survivor_id = ?1 and joined_from is not null and followed_at is null", her.value()));
    }

    @Test
    void whoJoinsTheLeadingTeamSeesTheOtherToo() {
        joined();
        does(hers, () -> teams.join(first, third.id(), TeamReason.WORKLOAD));
        assertTrue(reads(third, second));
        does(hers, () -> teams.part(first, third.id(), TeamReason.WORKLOAD));
        assertTrue(!reads(third, second));
        parted(PartWhy.HER_WISH);
        assertEquals(List.of(), supervisor.does(() -> joins.joined()));
        assertTrue(reads(deputy, second), "whoever had a place of her own keeps it");
    }

    @Test
    @Holds(Recommendation.R_42)
    void nobodyWhoLeadsIsShutOutByJoining() {
        does(hers, () -> exclusions.excludePerson(her, other.id()));
        bothAreHers();
        assertThrows(Unacceptable.class, () -> does(supervisor, () -> joins.join(pair, true)));
    }
}
