package org.amparo.child;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.shared.Actor;
import org.amparo.work.TaskKind;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** What is settled for a child, each along a table of its own. Some begin by themselves for every child, some when they are wanted. */
public enum Track {
    ASSESSMENT(new Course<>(AssessmentWorkflow.TABLE, AssessmentWorkflow.Action.class), TaskKind.CHILD_ASSESSMENT, true),
    GUARDIAN(new Course<>(GuardianWorkflow.TABLE, GuardianWorkflow.Action.class), TaskKind.CHILD_GUARDIAN, true, GuardianKind.values()),
    REGISTRY(new Course<>(RegistryWorkflow.TABLE, RegistryWorkflow.Action.class), TaskKind.CHILD_REGISTRY, true, FiledBy.values()),
    LEGAL_HELP(new Course<>(LegalHelpWorkflow.TABLE, LegalHelpWorkflow.Action.class), TaskKind.CHILD_LAWYER, true),
    EDUCATION(new Course<>(EducationWorkflow.TABLE, EducationWorkflow.Action.class), TaskKind.CHILD_SCHOOL, true, Schooling.values()),
    TRACING(new Course<>(TracingWorkflow.TABLE, TracingWorkflow.Action.class), TaskKind.CHILD_FAMILY, true),
    ADULTHOOD(new Course<>(AdulthoodWorkflow.TABLE, AdulthoodWorkflow.Action.class), TaskKind.CHILD_COMING_OF_AGE, true),
    CARE(new Course<>(CareWorkflow.TABLE, CareWorkflow.Action.class), TaskKind.CHILD_CARE, false, CareKind.values()),
    DETERMINATION(new Course<>(DeterminationWorkflow.TABLE, DeterminationWorkflow.Action.class), TaskKind.CHILD_DECISION, false, Trigger.values()),
    FAMILY_HELP(new Course<>(FamilyHelpWorkflow.TABLE, FamilyHelpWorkflow.Action.class), TaskKind.CHILD_FAMILY, false, FamilyHelpKind.values());

    /** A table with the types of its own states and actions. */
    private record Course<S extends Enum<S>, A extends Enum<A>>(Workflow<S, A> table, Class<A> actions) {

        S state(String name) {
            return Enum.valueOf(table.start().getDeclaringClass(), name);
        }

        Optional<A> action(String name) {
            return Arrays.stream(actions.getEnumConstants()).filter(a -> a.name().equals(name)).findFirst();
        }

        S take(String from, A action, Set<Actor> actors, java.util.function.Predicate<Guard> met) {
            return table.take(state(from), action, actors, met);
        }

        String take(String from, String action, Set<Actor> actors, java.util.function.Predicate<Guard> met) {
            return take(from, action(action).orElseThrow(() -> org.amparo.shared.Unacceptable.because("action", "workflow.problem.not-now")), actors, met).name();
        }

        List<Guard> guards(String from, String action) {
            return action(action).flatMap(a -> table.step(state(from), a)).map(Workflow.Step::guards).orElse(List.of());
        }
    }

    private final Course<?, ?> course;
    private final TaskKind task;
    private final boolean forEveryChild;
    private final List<Codes.Kind> kinds;

    Track(Course<?, ?> course, TaskKind task, boolean forEveryChild, Codes.Kind... kinds) {
        this.course = course;
        this.task = task;
        this.forEveryChild = forEveryChild;
        this.kinds = List.of(kinds);
    }

    TaskKind task() {
        return task;
    }

    public boolean forEveryChild() {
        return forEveryChild;
    }

    public List<Codes.Kind> kinds() {
        return kinds;
    }

    public List<Codes.Outcome> outcomes() {
        return switch (this) {
            case DETERMINATION -> List.of(Decision.values());
            case REGISTRY -> List.of(DeferReason.values());
            case TRACING -> List.of(Home.values());
            case EDUCATION -> List.of(SchoolReached.values());
            default -> List.of();
        };
    }

    String start() {
        return course.table().start().name();
    }

    public Enum<?> state(String name) {
        return course.state(name);
    }

    /** Null for no step of this track. */
    public Enum<?> action(String name) {
        return course.action(name).orElse(null);
    }

    boolean over(String state) {
        return overIn(course, state);
    }

    private static <S extends Enum<S>, A extends Enum<A>> boolean overIn(Course<S, A> course, String state) {
        return course.table().endsAt(course.state(state));
    }

    List<Enum<?>> next(String state, Set<Actor> actors) {
        return nextIn(course, state, actors);
    }

    private static <S extends Enum<S>, A extends Enum<A>> List<Enum<?>> nextIn(Course<S, A> course, String state, Set<Actor> actors) {
        return course.table().actionsFrom(course.state(state), actors).stream().<Enum<?>>map(a -> a).toList();
    }

    /** What waits for somebody who is not there: the steps from here that one actor may take and these may not. */
    List<Enum<?>> onlyFor(Actor other, String state, Set<Actor> actors) {
        List<Enum<?>> own = next(state, actors);
        return next(state, Set.of(other)).stream().filter(step -> !own.contains(step)).toList();
    }

    String take(String from, String action, Set<Actor> actors, Said said, Known known) {
        return course.take(from, action, actors, guard -> ((ChildGuard) guard).met(said, known));
    }

    List<Guard> guards(String from, String action) {
        return course.guards(from, action);
    }

    Codes.Kind kind(String name) {
        return name == null ? null : kinds.stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
    }

    Codes.Outcome outcome(String name) {
        return name == null ? null : outcomes().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
    }
}
