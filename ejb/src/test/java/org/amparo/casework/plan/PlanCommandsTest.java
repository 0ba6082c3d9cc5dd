package org.amparo.casework.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.PlanProfile;
import org.amparo.shared.ReferralId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeBand;
import org.amparo.survivor.AgeCertainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the commands of a plan take and refuse, who is asked for her own view, and that nothing prints her words. */
class PlanCommandsTest {

    private static final String CANARY = "Canarina";
    private static final WriteAction.Who HERSELF = new WriteAction.Who(DoneBy.SURVIVOR, null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<String> fields(Executable act) {
        return assertThrows(Unacceptable.class, act).problems().stream().map(Unacceptable.Problem::field).toList();
    }

    private static WriteAction action(WriteAction.Who who, WriteAction.Through through) {
        return new WriteAction(NeedDomain.EDUCATION, null, CANARY, null, Idea.SURVIVOR, null, who, null, through, null);
    }

    @Test
    @Holds(Recommendation.R_11)
    void anActionSaysWhatItIsForWhoseIdeaItWasAndWhoDoesIt() {
        assertEquals(List.of("goal", "domain", "idea", "doneBy"), fields(() -> new WriteAction(null, null, " ", null, null, null, null, null, null, null)));
        assertEquals(List.of("responsible"), fields(() -> action(new WriteAction.Who(DoneBy.WORKER, null), null)));
        assertEquals(List.of("through"), fields(() -> action(HERSELF, new WriteAction.Through(ServiceId.fresh(), ReferralId.fresh()))));
    }

    @Test
    @Holds(Recommendation.R_11)
    void untilSheIsAskedNothingIsAgreed() {
        assertEquals(Agreement.NOT_ASKED, action(HERSELF, null).agrees());
        assertFalse(Agreement.NOT_ASKED.permits());
        assertFalse(Agreement.NO.permits());
    }

    @Test
    void onlyAWorkerIsNamedBesideAnAction() {
        assertNull(action(new WriteAction.Who(DoneBy.SURVIVOR, StaffId.fresh()), null).who().person());
    }

    @Test
    @Holds(Recommendation.R_10)
    void noWordsAreEverRequired() {
        assertNull(new PlanStep.Agree("ara", " ").words());
        assertNull(new HerWishes(null, "  ", true).myView());
        assertEquals(List.of("language"), fields(() -> new PlanStep.Agree("Arabic", null)));
    }

    @Test
    @Holds(Recommendation.R_21)
    void whoIsUnder25IsAskedForAViewOfHerOwnAndSoIsWhoseAgeNobodyKnows() {
        assertTrue(YoungVoice.asked(Age.unknown(), TODAY));
        assertTrue(YoungVoice.asked(Age.of(TODAY.minusYears(25).plusDays(1), AgeCertainty.SAID, false), TODAY));
        assertFalse(YoungVoice.asked(Age.of(TODAY.minusYears(25), AgeCertainty.SAID, false), TODAY));
        assertTrue(YoungVoice.asked(Age.about(AgeBand.FROM_21_TO_29, TODAY, false), TODAY), "she may be 21");
        assertFalse(YoungVoice.asked(Age.about(AgeBand.FROM_30_TO_44, TODAY, false), TODAY));
    }

    @Test
    @Holds(Recommendation.R_06)
    void whatAPlanSaysNothingAboutIsListed() {
        assertEquals(List.of(NeedDomain.values()), Gaps.without(List.of()));
        assertFalse(Gaps.without(Set.of(NeedDomain.DEBT)).contains(NeedDomain.DEBT));
        assertEquals(NeedDomain.values().length - 1, Gaps.without(List.of(NeedDomain.DEBT, NeedDomain.DEBT)).size());
    }

    @Test
    void theDaysOfAReviewAreConfigurationAndNonsenseStopsTheStart() {
        Properties said = new Properties();
        assertEquals(new PlanProfile(30, 7, 14), PlanProfile.of(said));
        said.setProperty("plan.review-days", " 60 ");
        assertEquals(60, PlanProfile.of(said).reviewDays());
        said.setProperty("plan.review-days", "5");
        assertThrows(IllegalArgumentException.class, () -> PlanProfile.of(said));
    }

    @Test
    @Holds(Recommendation.R_39)
    void nothingPrintsWhatSheSaid() {
        var item = new EditionContent.Item(java.util.UUID.randomUUID(), NeedDomain.DEBT, CANARY, CANARY, Idea.BOTH, Agreement.YES, PlanActionWorkflow.State.TODO, DoneBy.SURVIVOR, null);
        Stream.of(action(HERSELF, null), new HerWishes(CANARY, CANARY, false), new PlanStep.Agree("eng", CANARY), item,
                new EditionContent(CANARY, CANARY, List.of(item)), new PlanChange(PlanChange.What.GOAL, NeedDomain.DEBT, CANARY, CANARY, CANARY),
                new PlanDetails.Words(CANARY, CANARY, CANARY), new PlanPaper("eng", CANARY, CANARY, CANARY, List.of(), null),
                new PlanPaper.Line(NeedDomain.DEBT, CANARY, CANARY, DoneBy.SURVIVOR, CANARY, null, PlanActionWorkflow.State.TODO))
                .forEach(one -> assertFalse(one.toString().contains(CANARY), one.getClass().getName()));
    }
}
