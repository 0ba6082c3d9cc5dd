package org.amparo.casework.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amparo.casework.plan.PlanActionWorkflow.State;
import org.amparo.casework.plan.PlanChange.What;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Editions come back as they were kept, and every difference between two is told. */
@Holds(Recommendation.R_11)
class PlanChangeTest {

    private static final UUID ONE = UUID.fromString("018f0000-0000-7000-8000-0000000000a1");
    private static final EditionContent.Item SCHOOL = new EditionContent.Item(ONE, NeedDomain.EDUCATION, "إنهاء المدرسة", null, Idea.SURVIVOR, Agreement.YES,
            State.TODO, DoneBy.SURVIVOR, null);

    private static EditionContent of(String helps, EditionContent.Item... items) {
        return new EditionContent(helps, null, List.of(items));
    }

    private static List<What> changes(EditionContent before, EditionContent after) {
        return PlanChange.between(before, after).stream().map(PlanChange::what).toList();
    }

    @Test
    void anEditionComesBackAsItWasKept() {
        var full = new EditionContent("\"tea\"\nand quiet", "mine", List.of(SCHOOL,
                new EditionContent.Item(UUID.randomUUID(), NeedDomain.DEBT, "a", "b", Idea.BOTH, Agreement.CHANGED, State.DOING, DoneBy.WORKER, LocalDate.of(2027, 1, 31))));

        assertEquals(full, EditionText.read(EditionText.write(full)));
        assertEquals(of(null), EditionText.read(EditionText.write(of(null))));
    }

    @Test
    void whatStaysTheSameIsNotTold() {
        assertEquals(List.of(), changes(of("tea", SCHOOL), of("tea", SCHOOL)));
    }

    @Test
    void whatIsNewIsTold() {
        assertEquals(List.of(What.ADDED), changes(of("tea"), of("tea", SCHOOL)));
    }

    @Test
    void everyPartOfAnActionThatIsDifferentIsTold() {
        var other = new EditionContent.Item(ONE, NeedDomain.LIVELIHOOD, "Evening school", "register", Idea.BOTH, Agreement.CHANGED, State.DOING, DoneBy.WORKER, LocalDate.of(2027, 1, 31));

        assertEquals(List.of(What.WHAT_HELPS, What.DOMAIN, What.GOAL, What.STEPS, What.IDEA, What.AGREEMENT, What.PROGRESS, What.DONE_BY, What.DUE),
                changes(of("tea", SCHOOL), of(null, other)));
    }

    @Test
    void bothVersionsAreTold() {
        PlanChange change = PlanChange.between(of("tea"), of("walks")).getFirst();

        assertEquals("tea", change.before());
        assertEquals("walks", change.after());
    }
}
