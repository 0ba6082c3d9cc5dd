package org.amparo.unconditional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Move;
import org.amparo.workflow.Workflow;

/** One table in every state, for every action and everybody, in every world; and where a world made a difference. */
final class Walk<S extends Enum<S>, A extends Enum<A>> {

    private final Workflow<S, A> table;
    private final Set<String> different = new TreeSet<>();
    private final Set<Guard> answered = new HashSet<>();
    private long cells;

    Walk(Workflow<S, A> table) {
        this.table = table;
    }

    Walk<S, A> by(List<Rule> rules, Conditions conditions) {
        for (Rule rule : rules) {
            Set<Set<Map<Guard, Boolean>>> situations = rule.answers(conditions);
            for (Guard guard : guards()) if (differs(guard, situations.stream().flatMap(Set::stream).collect(Collectors.toSet()))) answered.add(guard);
            situations.forEach(this::everyCell);
        }
        for (Guard guard : guards()) if (conditions.in(guard.name())) everyCell(Set.of(Map.of(guard, true), Map.of(guard, false)));
        if (rules.isEmpty()) everyCell(Set.of(Map.of()));
        return this;
    }

    Set<Guard> guards() {
        return table.rows().stream().flatMap(row -> row.guards().stream()).collect(Collectors.toSet());
    }

    /** Which conditions plain rules say yes to here and no there; the others are tried both ways. */
    Set<Guard> answered() {
        return answered;
    }

    /** As {@code table ACTION CONDITION}. */
    Set<String> different() {
        return different;
    }

    long cells() {
        return cells;
    }

    private void everyCell(Set<Map<Guard, Boolean>> worlds) {
        List<Map<Guard, Boolean>> possible = worlds.stream().filter(Objects::nonNull).toList();
        @SuppressWarnings("unchecked")
        Class<A> actions = (Class<A>) table.rows().getFirst().action().getDeclaringClass();
        for (S from : EnumSet.allOf(table.start().getDeclaringClass()))
            for (A action : EnumSet.allOf(actions))
                for (Actor actor : Actor.values()) cell(from, action, actor, possible);
        if (possible.size() != worlds.size() && !possible.isEmpty()) different.add(table.name() + " what may be said");
    }

    private void cell(S from, A action, Actor actor, List<Map<Guard, Boolean>> worlds) {
        List<Guard> asked = table.step(from, action).map(Workflow.Step::guards).orElse(List.of());
        for (Set<Guard> otherwiseMet : everySubset(asked.stream().filter(g -> worlds.stream().allMatch(w -> w.get(g) == null)).toList())) {
            List<Move<S>> moves = new ArrayList<>();
            for (Map<Guard, Boolean> world : worlds) moves.add(table.ask(from, action, Set.of(actor), g -> otherwiseMet.contains(g) || Boolean.TRUE.equals(world.get(g))));
            cells += moves.size();
            if (Set.copyOf(moves).size() > 1)
                asked.stream().filter(g -> differs(g, worlds)).forEach(g -> different.add(table.name() + " " + action + " " + g.name()));
        }
    }

    private static boolean differs(Guard guard, Iterable<Map<Guard, Boolean>> worlds) {
        Set<Boolean> answers = new HashSet<>();
        worlds.forEach(world -> answers.add(world == null ? null : world.get(guard)));
        return answers.contains(true) && answers.size() > 1;
    }

    private static List<Set<Guard>> everySubset(List<Guard> guards) {
        List<Set<Guard>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << guards.size(); bits++) {
            Set<Guard> some = new HashSet<>();
            for (int i = 0; i < guards.size(); i++) if ((bits >> i & 1) == 1) some.add(guards.get(i));
            all.add(some);
        }
        return all;
    }

    @Override
    public String toString() {
        return table.name() + " " + Arrays.toString(different.toArray());
    }
}
