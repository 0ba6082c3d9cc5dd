package org.amparo.unconditional;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.amparo.workflow.Guard;

/** Plain code that says whether conditions of a table are met, asked with whatever it may be given. */
final class Rule {

    /** So many situations are walked one by one; where there are more, some are drawn. */
    private static final int MOST = 2_000;
    private static final int DRAWN = 500;
    private static final int MOST_WORLDS = 4_096;

    private final Method method;
    private final Collection<? extends Guard> guards;

    private Rule(Method method, Collection<? extends Guard> guards) {
        this.method = method;
        this.guards = guards;
        method.setAccessible(true);
    }

    /** A method {@code met} in whatever form the rules have it: of a record of facts, static, or of the conditions themselves. */
    static List<Rule> in(Class<?> type, Collection<? extends Guard> guards) {
        List<Rule> rules = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) if (method.getName().equals("met") && !method.isSynthetic()) rules.add(new Rule(method, guards));
        return rules;
    }

    /** For each situation the answers that the worlds give; more than one means that a world counts. Null where a situation cannot be, or cannot be answered. */
    Set<Set<Map<Guard, Boolean>>> answers(Conditions conditions) {
        Set<Set<Map<Guard, Boolean>>> all = new HashSet<>();
        long ways = 1;
        for (long number = 0; number < ways && ways <= MOST; number++) {
            Choice.Counted counted = new Choice.Counted(number);
            all.add(inEveryWorld(conditions, number, counted));
            ways = Math.max(ways, counted.ways());
        }
        if (ways > MOST) for (long seed = 0; seed < DRAWN; seed++) all.add(inEveryWorld(conditions, -1 - seed, new Choice.Counted(0)));
        return all;
    }

    private Set<Map<Guard, Boolean>> inEveryWorld(Conditions conditions, long number, Choice.Counted first) {
        Set<Map<Guard, Boolean>> answers = new HashSet<>();
        long worlds = 1;
        for (long w = 0; w < worlds; w++) {
            if (w > MOST_WORLDS) throw new AssertionError(method + " is given too much of what proceedings or sharing know");
            Choice situation = number < 0 ? Choice.drawn(number) : w == 0 ? first : new Choice.Counted(number);
            Choice.Counted world = new Choice.Counted(w);
            answers.add(answer(new Inputs(conditions, situation, world)));
            worlds = Math.max(worlds, world.ways());
        }
        return answers;
    }

    private Map<Guard, Boolean> answer(Inputs inputs) {
        try {
            Object holder = Modifier.isStatic(method.getModifiers()) || Guard.class.isAssignableFrom(method.getDeclaringClass()) ? null : inputs.of(method.getDeclaringClass(), "");
            List<Object> given = new ArrayList<>();
            for (Parameter parameter : method.getParameters()) given.add(parameter.getType() == Guard.class ? null : inputs.of(parameter.getParameterizedType(), parameter.getName()));
            Map<Guard, Boolean> answers = new HashMap<>();
            for (Guard guard : guards) answers.put(guard, ask(guard, holder, given));
            return answers;
        } catch (Inputs.Refused impossible) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private Boolean ask(Guard guard, Object holder, List<Object> given) {
        try {
            Object[] arguments = given.toArray();
            for (int i = 0; i < arguments.length; i++) if (method.getParameterTypes()[i] == Guard.class) arguments[i] = guard;
            Object said = method.invoke(Guard.class.isAssignableFrom(method.getDeclaringClass()) ? guard : holder, arguments);
            return said instanceof Predicate<?> met ? ((Predicate<Guard>) met).test(guard) : (Boolean) said;
        } catch (InvocationTargetException | RuntimeException notAnswered) {
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName();
    }
}
