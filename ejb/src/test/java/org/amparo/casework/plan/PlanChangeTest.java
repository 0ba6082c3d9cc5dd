package org.amparo.casework.plan;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    /** Her words are written in one form, kept in an edition, compared with the next and printed: a new one has to reach all four. */
    @Test
    void everyTextOfAGoalIsKeptInTheEditionAndStandsOnThePaper() {
        Set<String> written = texts(WriteAction.class);

        assertEquals(written, texts(EditionContent.Item.class), "what is written down (WriteAction) and what an edition keeps (EditionContent.Item, EditionText)");
        assertEquals(Set.of(), without(written, texts(ActionDetails.class)), "written down, and no page can show it (ActionDetails)");
        assertEquals(Set.of(), without(written, texts(PlanPaper.Line.class)), "written down, and not on the paper (PlanPaper.Line, PlanPapers)");
    }

    @Test
    void everyPartThatAnEditionKeepsIsCompared() {
        Set<String> kept = Arrays.stream(EditionContent.Item.class.getRecordComponents()).map(RecordComponent::getName).filter(name -> !name.equals("id")).collect(toSet());

        assertEquals(kept.size(), What.values().length - Set.of(What.WHAT_HELPS, What.MY_VIEW, What.ADDED).size(), "a constant of PlanChange.What for each of " + kept);
    }

    private static Set<String> texts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).filter(part -> part.getType() == String.class).map(RecordComponent::getName).collect(toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(toSet());
    }

    @Test
    void bothVersionsAreTold() {
        PlanChange change = PlanChange.between(of("tea"), of("walks")).getFirst();

        assertEquals("tea", change.before());
        assertEquals("walks", change.after());
    }
}
