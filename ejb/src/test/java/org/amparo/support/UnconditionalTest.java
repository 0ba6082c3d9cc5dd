package org.amparo.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.ServiceId;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;

/** Nothing that happens in proceedings, and nothing about status or sharing, changes what may be done for a survivor (INV-1). */
@Holds({Recommendation.R_01, Recommendation.R_02, Recommendation.R_04, Recommendation.R_41})
class UnconditionalTest {

    /** All that proceedings could bring; this area has no word for any of it, so the test has to make them up. */
    private enum Participation { UNDECIDED, PARTICIPATE, PARTICIPATE_LIMITED, NOT_NOW, NO, WITHDRAWN }

    private enum Proceeding { NONE, OPEN, DISCONTINUED, ACQUITTED, CONVICTED }

    private enum Papers { NONE, PENDING, GRANTED, REFUSED }

    private record World(Participation participation, Proceeding proceeding, Papers papers, boolean sharesNothing) {}

    private static final Pattern CONDITION = Pattern.compile(
            "testi|cooperat|statement|justice|police|court|prosecut|residence|immigration|visa|asylum|gratitude|media|conditional_?on|identified|proceeding");

    @Test
    void whateverTheWorldIsLikeTheSameStepsAreAllowed() {
        Set<String> answers = new LinkedHashSet<>();
        for (World world : worlds()) answers.add(everythingAllowedIn(world));

        assertEquals(1, answers.size());
        assertTrue(answers.iterator().next().contains("Allowed"), "a world in which nothing is allowed proves nothing");
    }

    @Test
    void noClassFieldOrParameterOfThisAreaHasAWordForACondition() {
        List<String> words = new ArrayList<>();
        for (Class<?> type : types()) {
            words.add(type.getSimpleName());
            for (Field field : type.getDeclaredFields()) words.add(field.getName());
            for (Executable code : Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors())).toList()) {
                words.add(code.getName().replace("org.amparo.support.", ""));
                for (Parameter parameter : code.getParameters()) words.add(parameter.getName());
            }
        }

        assertFalse(words.isEmpty());
        assertEquals(List.of(), words.stream().filter(w -> CONDITION.matcher(w.toLowerCase(Locale.ROOT)).find()).toList());
    }

    @Test
    void noColumnHasAWordForACondition() throws IOException {
        String table = Files.readString(Path.of("src/main/resources/db/migration/V0500__support_services.sql"));
        String columns = table.substring(table.indexOf("create table"), table.indexOf("create index"));

        assertTrue(columns.contains("cost_to_survivor"));
        assertFalse(CONDITION.matcher(columns.toLowerCase(Locale.ROOT)).find());
    }

    @Test
    void thePriceIsNothingByConstraintAndNoCommandCanNameOne() throws IOException {
        String table = Files.readString(Path.of("src/main/resources/db/migration/V0500__support_services.sql"));

        assertTrue(table.contains("check (cost_to_survivor = 0)"));
        assertTrue(Stream.of(OfferService.class.getRecordComponents()).noneMatch(c -> c.getName().matches(".*(cost|price|fee|amount).*")));
    }

    @Test
    void theRulesDependOnNothingButThisAreaAndTheSharedWords() {
        classes().that().haveSimpleName("ServicePolicy").or().haveSimpleName("ServiceWorkflow")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.amparo.support", "org.amparo.shared", "org.amparo.workflow", "org.amparo.recommendation")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.amparo.support"));
    }

    private static String everythingAllowedIn(World world) {
        var said = new StringBuilder();
        for (State state : State.values())
            for (Step step : steps())
                for (Actor actor : EnumSet.allOf(Actor.class)) {
                    Move<State> move = ServiceWorkflow.TABLE.ask(state, step.action(), Set.of(actor), ServicePolicy.met(step, true));
                    said.append(state).append(step.action()).append(actor).append(move).append('\n');
                }
        assertTrue(world != null);
        return said.toString();
    }

    private static List<Step> steps() {
        return List.of(new Step.Accept(true), new Step.Decline(true), new Step.OfferAgain(), new Step.Start(true, java.time.LocalDate.EPOCH, null, null),
                new Step.Wait("a room for the night"), new Step.Pause(null), new Step.Resume(), new Step.Interrupt(InterruptReason.STAFF),
                new Step.Complete(HerView.preferredNotToSay(), Continuity.NONE_WANTED, null), new Step.Stop(),
                new Step.FallThrough(NotAvailable.NO_ANSWER), new Step.Correct(),
                new Step.End(EndReason.SERVICE_CLOSED, ServiceId.fresh(), true));
    }

    private static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (Participation participation : Participation.values())
            for (Proceeding proceeding : Proceeding.values())
                for (Papers papers : Papers.values())
                    for (boolean sharesNothing : new boolean[] {true, false}) worlds.add(new World(participation, proceeding, papers, sharesNothing));
        return worlds;
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.amparo.support").stream()
                .map(JavaClass::reflect).<Class<?>>map(type -> type).toList();
    }
}
