package org.amparo.unconditional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.AllWorkflows;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;
import org.junit.jupiter.api.Test;

/**
 * INV-1: every table of the build, in every state, for every action and everybody, in every situation and every world: what she told police or
 * court, whether somebody identified her, and a no to sharing change nothing of what may be done for her. The few steps that are a
 * sharing themselves are listed with their reason.
 */
@Holds({Recommendation.R_01, Recommendation.R_02, Recommendation.R_04, Recommendation.R_41})
class InEveryWorldTest {

    private static final JavaClasses BUILT = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.amparo");
    private static final Map<String, Walk<?, ?>> WALKS = new HashMap<>();

    @Test
    void whatProceedingsKnowChangesNothing() throws Exception {
        assertEquals(Exceptions.of("step-justice"), different(Conditions.JUSTICE));
    }

    @Test
    void aNoToSharingChangesNothingButTheSharing() throws Exception {
        assertEquals(Exceptions.of("step-sharing"), different(Conditions.SHARING));
    }

    /** The tables of help itself are on no list: here not even a sharing is a step. */
    @Test
    void helpItselfHasNoException() throws Exception {
        Set<String> tables = new TreeSet<>();
        for (String kind : List.of("step-justice", "step-sharing")) Exceptions.of(kind).forEach(line -> tables.add(line.split(" ")[0]));

        assertEquals(Set.of(), tables.stream().filter(Set.of("service", "need", "plan", "plan-action", "risk", "task", "appointment", "question", "education",
                "care", "child-lawyer", "family-help", "turning-eighteen", "best-interests-assessment")::contains).collect(Collectors.toSet()));
    }

    /** A table that the search does not find would be walked by nobody. */
    @Test
    void everyTableThatIsBuiltIsWalked() throws Exception {
        Set<String> building = BUILT.stream().flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Workflow.class) && call.getName().equals("of")).map(call -> call.getOriginOwner().getName()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> walked = AllWorkflows.found().stream().map(table -> table.start().getDeclaringClass().getEnclosingClass().getName()).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(building, walked);
        assertTrue(walked.size() > 30);
    }

    /** A walk in which no rule answers proves nothing. */
    @Test
    void theRulesAreAskedAndAnswer() throws Exception {
        Set<String> outside = Exceptions.of("table");
        for (Workflow<?, ?> table : AllWorkflows.found()) {
            if (outside.contains(table.name())) continue;
            List<Rule> rules = rules(table);
            Walk<?, ?> walk = walked(table, Conditions.JUSTICE);
            assertTrue(walk.cells() >= table.steps().size(), table.name());
            if (!rules.isEmpty()) assertTrue(walk.answered().size() * 2 >= walk.guards().size() || table.name().equals("case"), table.name() + ": " + rules + " say yes and no only to " + walk.answered());
        }
    }

    private static Set<String> different(Conditions conditions) throws Exception {
        Set<String> all = new TreeSet<>();
        Set<String> outside = Exceptions.of("table");
        for (Workflow<?, ?> table : AllWorkflows.found()) if (!outside.contains(table.name())) all.addAll(walked(table, conditions).different());
        return all;
    }

    private static Walk<?, ?> walked(Workflow<?, ?> table, Conditions conditions) {
        return WALKS.computeIfAbsent(conditions + " " + table.name(), none -> new Walk<>(table).by(rules(table), conditions));
    }

    /** What is plain Java beside the table and answers its conditions. */
    private static List<Rule> rules(Workflow<?, ?> table) {
        Set<Guard> guards = table.rows().stream().flatMap(row -> row.guards().stream()).collect(Collectors.toSet());
        List<Rule> rules = new ArrayList<>();
        Class<?> here = table.start().getDeclaringClass();
        for (JavaClass type : BUILT)
            if (type.getPackageName().equals(here.getPackageName()) && type.getSimpleName().endsWith("Policy") && answers(type, guards)) rules.addAll(Rule.in(type.reflect(), guards));
        for (Class<?> own : guards.stream().map(g -> (Class<?>) g.getClass().getInterfaces()[0]).collect(Collectors.toSet())) rules.addAll(Rule.in(own, guards));
        return rules;
    }

    private static boolean answers(JavaClass type, Set<Guard> guards) {
        Set<String> names = new HashSet<>();
        guards.forEach(guard -> names.add(((Enum<?>) guard).getDeclaringClass().getName()));
        return type.getDirectDependenciesFromSelf().stream().anyMatch(d -> names.contains(d.getTargetClass().getName()));
    }
}
