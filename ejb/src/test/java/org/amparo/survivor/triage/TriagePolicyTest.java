package org.amparo.survivor.triage;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.intake.SafetyAnswers;
import org.amparo.work.Priority;
import org.junit.jupiter.api.Test;

@Holds(Recommendation.R_124)
class TriagePolicyTest {

    private static final SafetyQuestion[] QUESTIONS = SafetyQuestion.values();
    private static final SafetyAnswer[] ANSWERS = SafetyAnswer.values();

    private static final List<SafetyQuestion> ABOUT_THE_TALK = List.of(SafetyQuestion.SAFE_TO_TALK, SafetyQuestion.OVERHEARD);
    private static final List<SafetyQuestion> ABOUT_THE_PERSON = Arrays.stream(QUESTIONS).filter(q -> !ABOUT_THE_TALK.contains(q)).toList();

    /** Every way to answer these, beside the others as they are given; how many ways there were. */
    private static int every(List<SafetyQuestion> asked, Map<SafetyQuestion, SafetyAnswer> others, DeclaredOrder order) {
        Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(others);
        int ways = (int) Math.pow(ANSWERS.length, asked.size());
        for (int way = 0; way < ways; way++) {
            int rest = way;
            for (SafetyQuestion question : asked) {
                said.put(question, ANSWERS[rest % ANSWERS.length]);
                rest /= ANSWERS.length;
            }
            if (!order.suggests(said).equals(TriagePolicy.suggest(said))) assertEquals(order.suggests(said), TriagePolicy.suggest(said), said.toString());
        }
        return ways;
    }

    private static Map<SafetyQuestion, SafetyAnswer> all(SafetyAnswer answer) {
        Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(SafetyQuestion.class);
        for (SafetyQuestion question : QUESTIONS) said.put(question, answer);
        return said;
    }

    private static Map<SafetyQuestion, SafetyAnswer> nothingUrgent() {
        Map<SafetyQuestion, SafetyAnswer> said = all(SafetyAnswer.NO);
        said.put(SafetyQuestion.SAFE_TO_TALK, SafetyAnswer.YES);
        return said;
    }

    @Test
    void whateverIsAnsweredTheSuggestionAndItsReasonsAreThoseOfTheDeclaredOrder() throws IOException {
        DeclaredOrder order = DeclaredOrder.read();
        assertEquals(390_625, every(ABOUT_THE_PERSON, nothingUrgent(), order), "eight questions, five answers each, in a talk nobody hears");
        Map<SafetyQuestion, SafetyAnswer> overheard = nothingUrgent();
        overheard.put(SafetyQuestion.OVERHEARD, SafetyAnswer.YES);
        assertEquals(390_625, every(ABOUT_THE_PERSON, overheard, order), "and in one that somebody hears");
        for (SafetyAnswer others : ANSWERS) assertEquals(25, every(ABOUT_THE_TALK, all(others), order));
    }

    @Test
    void nobodyLosesUrgencyByDecliningToAnswerSomethingElse() {
        for (SafetyQuestion asks : QUESTIONS) for (SafetyAnswer answer : ANSWERS) {
            Map<SafetyQuestion, SafetyAnswer> alone = nothingUrgent();
            alone.put(asks, answer);
            Priority byItself = TriagePolicy.suggest(alone).priority();
            for (SafetyAnswer declined : List.of(SafetyAnswer.NOT_NOW, SafetyAnswer.NOT_SAID)) {
                Map<SafetyQuestion, SafetyAnswer> said = all(declined);
                said.put(asks, answer);
                assertEquals(byItself, TriagePolicy.suggest(said).priority(), asks + " " + answer + " beside " + declined);
            }
        }
    }

    @Test
    void whatIsNotKnownIsNotANo() {
        for (SafetyQuestion question : QUESTIONS) {
            Map<SafetyQuestion, SafetyAnswer> said = nothingUrgent();
            assertEquals(new Suggestion(Priority.NORMAL, List.of(), List.of()), TriagePolicy.suggest(said));
            said.put(question, SafetyAnswer.PERHAPS);
            assertEquals(List.of(question), TriagePolicy.suggest(said).because());
            said.put(question, SafetyAnswer.NOT_SAID);
            assertEquals(List.of(question), TriagePolicy.suggest(said).open());
            said.remove(question);
            assertEquals(List.of(question), TriagePolicy.suggest(said).open(), "not asked is not a no either");
        }
    }

    @Test
    void whoMayBeAChildIsProtectedAsOne() {
        Map<SafetyQuestion, SafetyAnswer> perhaps = nothingUrgent();
        perhaps.put(SafetyQuestion.CHILD, SafetyAnswer.PERHAPS);
        assertEquals(Priority.URGENT, TriagePolicy.suggest(perhaps).priority());
    }

    /** The order cannot see who somebody is, and nobody is spared a question or asked one more: a pregnancy is asked about like everything else. */
    @Test
    void genderMakesNoDifference() {
        classes().should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.amparo.survivor.triage", "org.amparo.recommendation").or(type(Priority.class)))
                .because("the order cannot see who somebody is").check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.amparo.survivor.triage"));
        for (SafetyQuestion left : QUESTIONS) {
            Map<SafetyQuestion, SafetyAnswer> said = nothingUrgent();
            said.remove(left);
            assertThrows(Unacceptable.class, () -> new SafetyAnswers(said, Priority.NORMAL, false, null), left + " is asked of everybody");
        }
    }

    @Test
    void thePersonDecidesAlsoAgainstTheSuggestion() {
        Map<SafetyQuestion, SafetyAnswer> said = nothingUrgent();
        said.put(SafetyQuestion.DANGER, SafetyAnswer.YES);
        for (Priority decided : Priority.values()) assertEquals(decided, new SafetyAnswers(said, decided, true, null).triage());
    }
}
