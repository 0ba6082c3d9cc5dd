package org.amparo.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.casework.plan.PlanStep;
import org.amparo.support.Step;
import org.junit.jupiter.api.Test;

/** A step with which something is said has a form that asks for it, and each has been taken once through its door. */
class EveryStepIsAskedForTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path IN_THE_SERVER = Path.of("../../ear/src/test/java/org/amparo");

    @Test
    void whatIsSaidWithAStepOfAServiceIsAskedOnItsPage() throws IOException {
        assertEquals(Set.of(), unasked(Step.class, "support/step.xhtml"), "a part <c:when test=\"#{stepView.action == 'X'}\"> in support/step.xhtml");
    }

    @Test
    void whatIsSaidWithAStepOfAPlanIsAskedOnItsPage() throws IOException {
        // that somebody asked for a review is said by pressing the button
        assertEquals(Set.of("REVIEW"), unasked(PlanStep.class, "casework/planstep.xhtml"), "a part <c:when test=\"#{planStepView.action == 'X'}\"> in casework/planstep.xhtml");
    }

    @Test
    void everyStepIsTakenThroughItsDoorInTheServer() throws IOException {
        var tests = new StringBuilder();
        for (String folder : Set.of("support", "casework/plan", "referral", "review"))
            try (var files = Files.walk(IN_THE_SERVER.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith("IT.java")).toList()) tests.append(Files.readString(file));
            }
        assertEquals(Set.of(), Stream.of(Step.class, PlanStep.class).flatMap(type -> Arrays.stream(type.getPermittedSubclasses()).map(step -> "new " + type.getSimpleName() + "." + step.getSimpleName() + "("))
                .filter(step -> !tests.toString().contains(step)).collect(Collectors.toCollection(TreeSet::new)), "taken by no test in the server: ServicesIT or PlanIT");
    }

    private static Set<String> unasked(Class<?> steps, String page) throws IOException {
        String form = Files.readString(PAGES.resolve(page));
        return Arrays.stream(steps.getPermittedSubclasses()).filter(step -> step.getRecordComponents().length > 0)
                .map(step -> step.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT)).filter(action -> !form.contains(".action == '" + action + "'"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
