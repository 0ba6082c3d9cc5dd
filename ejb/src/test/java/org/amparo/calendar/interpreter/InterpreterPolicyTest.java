package org.amparo.calendar.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.InterpreterId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterpreterPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final StaffId ACCOUNT = StaffId.fresh();
    private static final OrganisationId AGENCY = OrganisationId.fresh();

    @Test
    void whomNothingKeepsFromHerMayInterpret() {
        assertEquals(Set.of(), obstacles(signed(DAY.minusYears(1), DAY), Set.of(), Set.of(), Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Between.class)
    void neverFamilyNeverSomebodyOfHerCommunityOrWhomSheRefused(Between between) {
        assertEquals(Set.of(Obstacle.valueOf(between.name())), obstacles(signed(DAY.minusYears(1), DAY), Set.of(between), Set.of(), Set.of()));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_43})
    void whoeverSheKeepsAwayIsKeptAwayHereToo() {
        assertEquals(Set.of(Obstacle.EXCLUDED), obstacles(signed(DAY.minusYears(1), DAY), Set.of(), Set.of(ACCOUNT), Set.of()));
        assertEquals(Set.of(Obstacle.EXCLUDED), obstacles(signed(DAY.minusYears(1), DAY), Set.of(), Set.of(), Set.of(AGENCY)));
        assertEquals(Set.of(), obstacles(signed(DAY.minusYears(1), DAY), Set.of(), Set.of(StaffId.fresh()), Set.of(OrganisationId.fresh())));
        var like = new InterpreterDetails(InterpreterId.fresh(), "Hamid", List.of(), PersonGender.MAN, null, null, null, DAY.minusDays(1), DAY, true, 0);
        assertEquals(Set.of(Obstacle.EXCLUDED), obstacles(like, Set.of(), Set.of(), Set.of()));
    }

    @Test
    void nobodyInterpretsWithoutHavingSignedForThatDay() {
        assertEquals(Set.of(Obstacle.NO_CONFIDENTIALITY), obstacles(signed(null, null), Set.of(), Set.of(), Set.of()));
        assertEquals(Set.of(Obstacle.NO_CONFIDENTIALITY), obstacles(signed(DAY.plusDays(1), DAY.plusYears(1)), Set.of(), Set.of(), Set.of()));
        assertEquals(Set.of(Obstacle.CONFIDENTIALITY_ENDED), obstacles(signed(DAY.minusYears(2), DAY.minusDays(1)), Set.of(), Set.of(), Set.of()));
    }

    @Test
    void whoeverIsNotAskedAnyMoreIsNotBooked() {
        var gone = new InterpreterDetails(InterpreterId.fresh(), "Ines", List.of(), PersonGender.WOMAN, null, null, null, DAY.minusDays(1), DAY, false, 0);

        assertEquals(Set.of(Obstacle.NOT_ACTIVE), obstacles(gone, Set.of(), Set.of(), Set.of()));
    }

    @Test
    void aChildIsNotTakenOntoTheRegister() {
        Unacceptable refused = assertThrows(Unacceptable.class, () -> kept(false));

        assertEquals(List.of("calendar.problem.neverAChild"), refused.problems().stream().map(Unacceptable.Problem::key).toList());
        assertTrue(kept(true).adult());
    }

    @Test
    void everyObstacleHasSomethingThatLeadsToIt() {
        Set<Obstacle> found = EnumSet.of(Obstacle.EXCLUDED, Obstacle.NO_CONFIDENTIALITY, Obstacle.CONFIDENTIALITY_ENDED, Obstacle.NOT_ACTIVE);
        Arrays.stream(Between.values()).map(InterpreterPolicy::obstacle).forEach(found::add);

        assertEquals(EnumSet.allOf(Obstacle.class), found);
    }

    private static KeepInterpreter kept(boolean adult) {
        return new KeepInterpreter("Ines", List.of(new SpokenIn("spa", null)), PersonGender.WOMAN, "CO", null, null, adult, DAY, DAY.plusYears(1), true);
    }

    private static InterpreterDetails signed(LocalDate on, LocalDate until) {
        return new InterpreterDetails(InterpreterId.fresh(), "Ines", List.of(new SpokenIn("spa", null)), PersonGender.WOMAN, null, AGENCY, ACCOUNT, on, until, true, 0);
    }

    private static Set<Obstacle> obstacles(InterpreterDetails who, Set<Between> between, Set<StaffId> people, Set<OrganisationId> organisations) {
        return InterpreterPolicy.obstacles(who, between, new InterpreterPolicy.KeptAway(people, organisations, Set.of("Hamid")), DAY);
    }
}
