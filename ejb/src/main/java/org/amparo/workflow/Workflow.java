package org.amparo.workflow;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;

/** Every step one kind of record may take: built once, checked when built, read as a table by buttons, services, tests and documents. */
public final class Workflow<S extends Enum<S>, A extends Enum<A>> {

    /** One screen; a longer table hides two lives. */
    private static final int MOST_ROWS = 25;

    /** One written line of the table. A correction may leave an end: it mends a record, it does not continue a life. */
    public record Row<S, A>(Set<S> from, A action, S to, Set<Actor> who, List<Recommendation> because, List<Guard> guards, boolean correction) {}

    /** One row as it applies to one state. */
    public record Step<S, A>(S from, A action, S to, Set<Actor> who, List<Recommendation> because, List<Guard> guards, boolean correction) {}

    private final String name;
    private final String purpose;
    private final S start;
    private final Set<S> ends;
    private final List<Row<S, A>> rows;
    private final List<Step<S, A>> steps;

    private Workflow(Builder<S, A> built, Collection<S> ends) {
        this.name = built.name;
        this.purpose = built.purpose;
        this.start = built.start;
        this.ends = ordered(ends);
        this.rows = List.copyOf(built.rows);
        this.steps = rows.stream().flatMap(r -> r.from().stream()
                .map(from -> new Step<>(from, r.action(), r.to(), r.who(), r.because(), r.guards(), r.correction()))).toList();
        new SelfCheck<>(this, built.actions).pass();
    }

    public static <S extends Enum<S>, A extends Enum<A>> Builder<S, A> of(String name, String purpose, Class<A> actions, S start) {
        return new Builder<>(name, purpose, actions, start);
    }

    public static Set<Actor> who(Actor... actors) {
        return ordered(List.of(actors));
    }

    public static List<Recommendation> because(Recommendation... reasons) {
        return List.of(reasons);
    }

    @SafeVarargs
    public static <E extends Enum<E>> Set<E> states(E... states) {
        return ordered(List.of(states));
    }

    /** All states from the first to the last in the order in which the enum lists them. */
    public static <E extends Enum<E>> Set<E> range(E first, E last) {
        return Collections.unmodifiableSet(EnumSet.range(first, last));
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public S start() {
        return start;
    }

    public boolean endsAt(S state) {
        return ends.contains(state);
    }

    public List<Row<S, A>> rows() {
        return rows;
    }

    public List<Step<S, A>> steps() {
        return steps;
    }

    /** The step that applies, or empty when nobody may do this to a record in this state. */
    public Optional<Step<S, A>> step(S from, A action) {
        return steps.stream().filter(s -> s.from() == from && s.action() == action).findFirst();
    }

    /** What these actors may try from here: the buttons to show. */
    public Set<A> actionsFrom(S state, Set<Actor> actors) {
        return ordered(steps.stream().filter(s -> s.from() == state && !Collections.disjoint(s.who(), actors)).map(Step::action).toList());
    }

    /** Asks only the guards of the row that applies. */
    public Move<S> ask(S from, A action, Set<Actor> actors, Predicate<? super Guard> met) {
        var step = step(from, action).orElse(null);
        if (step == null) return new Move.NotInTable<>();
        if (Collections.disjoint(step.who(), actors)) return new Move.NotYours<>();
        var unmet = step.guards().stream().filter(g -> !met.test(g)).toList();
        return unmet.isEmpty() ? new Move.Allowed<>(step.to()) : new Move.GuardUnmet<>(unmet);
    }

    /** The next state; or the refusal that a page explains beside the button, by the stable name of the condition that is not met. */
    public S take(S from, A action, Set<Actor> actors, Predicate<? super Guard> met) {
        return switch (ask(from, action, actors, met)) {
            case Move.Allowed<S>(S to) -> to;
            case Move.NotInTable<S>() -> throw Unacceptable.because("action", "workflow.problem.not-now");
            case Move.NotYours<S>() -> throw Unacceptable.because("action", "workflow.problem.not-yours");
            case Move.GuardUnmet<S>(List<Guard> unmet) ->
                    throw new Unacceptable(unmet.stream().map(g -> new Unacceptable.Problem("action", "workflow.condition." + name + "." + g.key(), List.of())).toList());
        };
    }

    /** The life as a Mermaid diagram: one arrow for a row that starts from many states, none for corrections, or the life would be hidden. */
    public String asMermaid() {
        var lines = new ArrayList<>(List.of("stateDiagram-v2", "    [*] --> " + start));
        for (var row : rows) {
            if (row.correction()) continue;
            boolean many = row.from().size() > 3;
            String label = " --> %s : %s (%s)".formatted(row.to(), row.action(), row.who().stream().map(Actor::name).collect(joining(", ")));
            String group = "any" + rows.indexOf(row);
            if (many) lines.add("    state \"%s\" as %s".formatted(row.from().stream().map(S::name).collect(joining(", ")), group));
            (many ? List.of(group) : row.from()).forEach(from -> lines.add("    " + from + label));
        }
        ends.forEach(end -> lines.add("    " + end + " --> [*]"));
        return String.join("\n", lines) + "\n";
    }

    private static <E extends Enum<E>> Set<E> ordered(Collection<E> some) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
    }

    /** Takes the rows one after the other and refuses a bad one where it stands. */
    public static final class Builder<S extends Enum<S>, A extends Enum<A>> {
        private final String name;
        private final String purpose;
        private final Class<A> actions;
        private final S start;
        private final List<Row<S, A>> rows = new ArrayList<>();

        private Builder(String name, String purpose, Class<A> actions, S start) {
            this.name = name;
            this.purpose = purpose;
            this.actions = actions;
            this.start = start;
        }

        public Builder<S, A> step(S from, A action, S to, Actor who, List<Recommendation> because, Guard... guards) {
            return row(Set.of(from), action, to, Set.of(who), because, guards, false);
        }

        public Builder<S, A> step(S from, A action, S to, Set<Actor> who, List<Recommendation> because, Guard... guards) {
            return row(Set.of(from), action, to, who, because, guards, false);
        }

        public Builder<S, A> step(Set<S> from, A action, S to, Actor who, List<Recommendation> because, Guard... guards) {
            return row(from, action, to, Set.of(who), because, guards, false);
        }

        public Builder<S, A> step(Set<S> from, A action, S to, Set<Actor> who, List<Recommendation> because, Guard... guards) {
            return row(from, action, to, who, because, guards, false);
        }

        public Builder<S, A> correction(Set<S> from, A action, S to, Set<Actor> who, List<Recommendation> because, Guard... guards) {
            return row(from, action, to, who, because, guards, true);
        }

        @SafeVarargs
        public final Workflow<S, A> endsAt(S... ends) {
            return new Workflow<>(this, List.of(ends));
        }

        private Builder<S, A> row(Set<S> from, A action, S to, Set<Actor> who, List<Recommendation> because, Guard[] guards, boolean correction) {
            for (var row : rows)
                if (row.action() == action && !Collections.disjoint(row.from(), from)) throw refusal("two rows for " + from + " / " + action);
            if (from.isEmpty() || who.isEmpty() || because.isEmpty()) throw refusal(action + " needs a state, an actor and a recommendation");
            if (rows.size() == MOST_ROWS) throw refusal("more than " + MOST_ROWS + " rows; the row of " + action + " has no room: let an action that means the same start from more states, or give part of this life a table of its own (docs/decisions/0004)");
            rows.add(new Row<>(ordered(from), action, to, ordered(who), List.copyOf(because), List.of(guards), correction));
            return this;
        }

        private IllegalStateException refusal(String why) {
            return new IllegalStateException(name + ": " + why);
        }
    }

    /** What only the whole table can show. */
    private record SelfCheck<S extends Enum<S>, A extends Enum<A>>(Workflow<S, A> table, Class<A> actions) {

        void pass() {
            var reached = reached();
            for (S state : EnumSet.allOf(table.start.getDeclaringClass())) {
                boolean leavable = table.steps.stream().anyMatch(s -> s.from() == state && s.to() != state && !s.correction());
                refuseIf(!reached.contains(state), "nothing leads to " + state);
                refuseIf(leavable && table.endsAt(state), state + " is an end but has steps out");
                refuseIf(!leavable && !table.endsAt(state), state + " is a dead end that is not declared an end");
            }
            for (A action : EnumSet.allOf(actions))
                refuseIf(table.rows.stream().noneMatch(r -> r.action() == action), "no row for " + action);
        }

        private Set<S> reached() {
            var reached = EnumSet.of(table.start);
            var next = new ArrayDeque<>(reached);
            while (!next.isEmpty()) {
                S from = next.remove();
                table.steps.stream().filter(s -> s.from() == from).map(Step::to).filter(reached::add).forEach(next::add);
            }
            return reached;
        }

        private void refuseIf(boolean bad, String why) {
            if (bad) throw new IllegalStateException(table.name + ": " + why);
        }
    }
}
