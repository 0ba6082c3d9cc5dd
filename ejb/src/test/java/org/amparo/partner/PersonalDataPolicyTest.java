package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.amparo.partner.OrganisationWorkflow.Condition;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds(Recommendation.R_56)
class PersonalDataPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void anActiveOrganisationWithEverythingLookedAtMayReceive() {
        assertEquals(Set.of(), PersonalDataPolicy.barriers(State.ACTIVE, complete(), true, TODAY));
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void noOtherStateMay(State state) {
        assertFalse(PersonalDataPolicy.barriers(state, complete(), false, TODAY).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(VettingCheck.class)
    void everyMissingCheckIsABarrierOfItsOwn(VettingCheck missing) {
        Map<VettingCheck, LocalDate> checks = new EnumMap<>(complete().checks());
        checks.remove(missing);

        var barriers = PersonalDataPolicy.barriers(State.ACTIVE, new Vetting(TODAY, TODAY, checks), true, TODAY);

        assertEquals(1, barriers.size());
    }

    @Test
    @Holds(Recommendation.R_50)
    void childCertificationIsAskedOnlyOfThoseWhoServeChildren() {
        Map<VettingCheck, LocalDate> checks = new EnumMap<>(complete().checks());
        checks.remove(VettingCheck.CHILD_CERTIFICATION);

        assertEquals(Set.of(), PersonalDataPolicy.barriers(State.ACTIVE, new Vetting(TODAY, TODAY, checks), false, TODAY));
    }

    @Test
    void anAgreementHoldsFromItsFirstDayToItsLastBothIncluded() {
        var vetting = new Vetting(TODAY, TODAY.plusDays(1), complete().checks());

        assertEquals(Set.of(Barrier.AGREEMENT_NOT_IN_DATE), PersonalDataPolicy.barriers(State.ACTIVE, vetting, false, TODAY.minusDays(1)));
        assertEquals(Set.of(), PersonalDataPolicy.barriers(State.ACTIVE, vetting, false, TODAY));
        assertEquals(Set.of(), PersonalDataPolicy.barriers(State.ACTIVE, vetting, false, TODAY.plusDays(1)));
        assertEquals(Set.of(Barrier.AGREEMENT_NOT_IN_DATE), PersonalDataPolicy.barriers(State.ACTIVE, vetting, false, TODAY.plusDays(2)));
    }

    @Test
    void noAgreementIsABarrierEvenWhenEverythingElseIsThere() {
        assertEquals(Set.of(Barrier.AGREEMENT_MISSING),
                PersonalDataPolicy.barriers(State.ACTIVE, new Vetting(null, null, complete().checks()), false, TODAY));
    }

    @Test
    void theGuardsOfActivatingAndTheBarriersSayTheSame() {
        for (VettingCheck missing : VettingCheck.values()) {
            Map<VettingCheck, LocalDate> checks = new EnumMap<>(complete().checks());
            checks.remove(missing);
            Vetting vetting = new Vetting(TODAY, TODAY, checks);
            var aboutTheFile = EnumSet.range(Condition.AGREEMENT_SIGNED_AND_IN_DATE, Condition.CERTIFIED_FOR_CHILDREN_IF_SERVING_THEM);

            boolean mayActivate = aboutTheFile.stream().allMatch(c -> PersonalDataPolicy.met(c, vetting, true, TODAY));

            assertEquals(PersonalDataPolicy.barriers(State.ACTIVE, vetting, true, TODAY).isEmpty(), mayActivate);
        }
        assertTrue(PersonalDataPolicy.met(Condition.AGREEMENT_SIGNED_AND_IN_DATE, complete(), true, TODAY));
    }

    static Vetting complete() {
        Map<VettingCheck, LocalDate> checks = new EnumMap<>(VettingCheck.class);
        for (VettingCheck check : VettingCheck.values()) checks.put(check, TODAY);
        return new Vetting(TODAY.minusDays(1), TODAY.plusYears(1), checks);
    }

    @ParameterizedTest
    @EnumSource(SuspensionGround.class)
    void afterAComplaintOrABreachNothingIsReadAnyMore(SuspensionGround ground) {
        boolean trusted = ground != SuspensionGround.COMPLAINT && ground != SuspensionGround.BREACH;

        assertEquals(trusted ? Reach.SERVING : Reach.NOTHING, PersonalDataPolicy.reach(State.SUSPENDED, ground, Set.of(Barrier.SUSPENDED)));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyWithoutABarrierEverythingIsRead(State state) {
        assertEquals(Reach.ALL, PersonalDataPolicy.reach(State.ACTIVE, null, Set.of()));
        Reach barred = PersonalDataPolicy.reach(state, null, Set.of(Barrier.AGREEMENT_NOT_IN_DATE));
        assertEquals(state == State.ACTIVE || state == State.SUSPENDED ? Reach.SERVING : Reach.NOTHING, barred);
        assertFalse(barred.receives());
    }
}
