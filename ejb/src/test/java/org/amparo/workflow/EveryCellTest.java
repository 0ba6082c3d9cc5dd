package org.amparo.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every state x action x actor of every table, against a list that people keep by hand in {@code src/test/resources/workflow}. Whoever
 * changes a row changes the list too, on purpose.
 */
class EveryCellTest {

    private static final Path LISTS = Path.of("src/test/resources/workflow");

    /** One line of a list: from,action,to,who,guards,correction. Several actors or guards stand side by side with a blank. */
    record Line(String to, Set<String> who, Set<String> guards, boolean correction) {}

    static Stream<Named<Workflow<?, ?>>> everyWorkflow() throws Exception {
        return AllWorkflows.found().stream().map(table -> Named.of(table.name(), table));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyWorkflow")
    <S extends Enum<S>, A extends Enum<A>> void isAllowedExactlyWhereTheListSaysSo(Workflow<S, A> table) throws IOException {
        var list = read(table.name());
        @SuppressWarnings("unchecked")
        Class<A> actions = (Class<A>) table.rows().getFirst().action().getDeclaringClass();
        for (S state : EnumSet.allOf(table.start().getDeclaringClass()))
            for (A action : EnumSet.allOf(actions)) {
                var line = list.remove(state + "/" + action);
                assertEquals(written(line), written(table, state, action), "ejb/src/test/resources/workflow/" + table.name() + ".csv, " + state + "," + action + ": the list says the first, the table the second; as the table is, write " + line(table, state, action));
                for (Actor actor : Actor.values()) checkCell(table, state, action, actor, line);
            }

        assertEquals(Set.of(), list.keySet(), "lines of ejb/src/test/resources/workflow/" + table.name() + ".csv about states or actions that do not exist");
    }

    private static String written(Line line) {
        return line == null ? "no line" : line.to() + " by " + line.who() + " if " + line.guards() + (line.correction() ? " as a correction" : "");
    }

    private static <S extends Enum<S>, A extends Enum<A>> String written(Workflow<S, A> table, S state, A action) {
        return table.step(state, action).map(s -> written(new Line(s.to().name(), names(s.who()), s.guards().stream().map(Guard::name).collect(Collectors.toCollection(TreeSet::new)), s.correction()))).orElse("no line");
    }

    /** As it would stand in the list. */
    private static <S extends Enum<S>, A extends Enum<A>> String line(Workflow<S, A> table, S state, A action) {
        return table.step(state, action).map(s -> String.join(",", state.name(), action.name(), s.to().name(), s.who().stream().map(Actor::name).collect(Collectors.joining(" ")),
                s.guards().stream().map(Guard::name).collect(Collectors.joining(" ")), s.correction() ? "correction" : "")).orElse("no line");
    }

    private static Set<String> names(Set<Actor> who) {
        return who.stream().map(Actor::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <S extends Enum<S>, A extends Enum<A>> void checkCell(Workflow<S, A> table, S state, A action, Actor actor, Line line) {
        String cell = table.name() + ": " + state + " / " + action + " / " + actor;
        var withAllMet = table.ask(state, action, Set.of(actor), guard -> true);
        boolean theirs = line != null && line.who().contains(actor.name());

        assertEquals(theirs, table.actionsFrom(state, Set.of(actor)).contains(action), cell);
        if (line == null) assertEquals(new Move.NotInTable<>(), withAllMet, cell);
        else if (!theirs) assertEquals(new Move.NotYours<>(), withAllMet, cell);
        else checkAllowed(table, state, action, actor, line, cell);
    }

    private static <S extends Enum<S>, A extends Enum<A>> void checkAllowed(Workflow<S, A> table, S state, A action, Actor actor, Line line, String cell) {
        var withAllMet = (Move.Allowed<S>) table.ask(state, action, Set.of(actor), guard -> true);
        assertEquals(line.to(), withAllMet.to().name(), cell);
        assertEquals(line.correction(), table.step(state, action).orElseThrow().correction(), cell);
        assertEquals(line.guards(), unmet(table.ask(state, action, Set.of(actor), guard -> false)), cell);
        for (String one : line.guards())
            assertEquals(Set.of(one), unmet(table.ask(state, action, Set.of(actor), guard -> !guard.name().equals(one))), cell);
    }

    private static Set<String> unmet(Move<?> move) {
        return switch (move) {
            case Move.GuardUnmet<?> refusal -> refusal.unmet().stream().map(Guard::name).collect(Collectors.toCollection(TreeSet::new));
            case Move.Allowed<?> allowed -> Set.of();
            case Move.NotInTable<?> none -> throw new AssertionError(none);
            case Move.NotYours<?> none -> throw new AssertionError(none);
        };
    }

    @Test
    void everyListHasATableAndEveryNameIsUsedOnce() throws Exception {
        var names = AllWorkflows.found().stream().map(Workflow::name).toList();
        try (var files = Files.list(LISTS)) {
            var listed = files.map(f -> f.getFileName().toString().replace(".csv", "")).collect(Collectors.toSet());
            assertEquals(new HashSet<>(names), listed);
        }
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.contains("referral"), "the search finds tables at all");
    }

    /** A condition that no row asks would let a reader believe in a protection that is not there. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("everyWorkflow")
    void everyConditionIsAskedByARow(Workflow<?, ?> table) {
        var asked = table.rows().stream().flatMap(r -> r.guards().stream()).collect(Collectors.toSet());
        for (var type : asked.stream().map(Object::getClass).collect(Collectors.toSet()))
            assertEquals(Set.of(), Arrays.stream(type.getEnumConstants()).filter(c -> !asked.contains(c)).collect(Collectors.toSet()));
    }

    private static Map<String, Line> read(String name) throws IOException {
        var lines = new TreeMap<String, Line>();
        for (String text : Files.readAllLines(LISTS.resolve(name + ".csv")).stream().skip(1).toList()) {
            String[] cell = text.split(",", -1);
            var line = new Line(cell[2], words(cell[3]), words(cell[4]), cell[5].equals("correction"));
            if (lines.put(cell[0] + "/" + cell[1], line) != null) throw new AssertionError(name + " lists twice: " + text);
        }
        return lines;
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : new TreeSet<>(List.of(cell.split(" ")));
    }
}
