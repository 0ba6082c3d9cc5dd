package org.amparo.unconditional;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Builds what a rule may be given, whatever its type. What names one of the conditions is chosen by the world, everything else by the
 * situation: two worlds of one situation differ in nothing but that.
 */
record Inputs(Conditions conditions, Choice situation, Choice world) {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<UUID> IDS = List.of(UUID.fromString("0190b0a0-0000-7000-8000-000000000001"), UUID.fromString("0190b0a0-0000-7000-8000-000000000002"));
    private static final int MOST_PARTS = 3;

    /** This cannot be said at all: the type itself refuses it. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
    }

    Object of(Type type, String name) throws Refused {
        Class<?> raw = raw(type);
        boolean whole = conditions.in(name) || raw.getName().startsWith("org.amparo") && conditions.in(raw.getSimpleName());
        return whole && situation != world ? new Inputs(conditions, world, world).of(type, name) : value(type, raw, name);
    }

    private Object value(Type type, Class<?> raw, String name) throws Refused {
        if (raw.isEnum()) return constant(raw);
        if (Collection.class.isAssignableFrom(raw)) return several(((ParameterizedType) type).getActualTypeArguments()[0], raw, name);
        if (raw == Map.class) return pair(((ParameterizedType) type).getActualTypeArguments(), name);
        if (raw.isRecord()) return record(raw);
        if (raw.isSealed() && raw.getName().startsWith("org.amparo")) return of(one(raw.getPermittedSubclasses()), name);
        return one(plain(raw));
    }

    private static Object[] plain(Class<?> raw) {
        if (raw == boolean.class) return new Object[] {false, true};
        if (raw == Boolean.class) return new Object[] {null, false, true};
        if (raw == int.class) return new Object[] {0, 1, 2, 3};
        if (raw == Integer.class) return new Object[] {null, 0, 3};
        if (raw == String.class) return new Object[] {null, "Said in words of one's own."};
        if (raw == Instant.class) return new Object[] {NOW, NOW.plus(Duration.ofHours(1)), NOW.plus(Duration.ofDays(100))};
        if (raw == LocalDate.class) return new Object[] {null, LocalDate.of(2026, 11, 22), LocalDate.of(2027, 3, 1)};
        if (raw == Duration.class) return new Object[] {Duration.ofHours(1), Duration.ofHours(72)};
        if (raw == ZoneId.class) return new Object[] {ZoneOffset.UTC};
        if (raw == UUID.class) return IDS.toArray();
        throw new AssertionError("no values are known for " + raw.getName() + ": add some, so that rules that are given one are walked too");
    }

    private <T> T one(T[] values) {
        return values[situation.of(values.length)];
    }

    /** Nothing said, or an ordinary answer; in the place of an answer the world may put one of its own. */
    private Object constant(Class<?> type) {
        List<Object> ordinary = new ArrayList<>(split(type, false));
        ordinary.add(null);
        List<Object> worldly = split(type, true);
        Object said = ordinary.get(situation.of(ordinary.size()));
        int instead = worldly.isEmpty() || said == null ? 0 : world.of(worldly.size() + 1);
        return instead == 0 ? said : worldly.get(instead - 1);
    }

    private List<Object> split(Class<?> type, boolean worldly) {
        List<Object> some = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) if (worldly == (situation != world && conditions.in(((Enum<?>) constant).name()))) some.add(constant);
        return some;
    }

    private Object several(Type of, Class<?> collection, String name) {
        List<Object> all = raw(of).isEnum() ? constants(raw(of)) : parts(of, name);
        return Set.class.isAssignableFrom(collection) ? new HashSet<>(all) : all;
    }

    /** None, all, one alone, all but one; and of the world's every combination. */
    private List<Object> constants(Class<?> type) {
        List<Object> ordinary = split(type, false);
        int way = situation.of(2 + 2 * ordinary.size());
        List<Object> chosen = new ArrayList<>(way == 1 || way >= 2 + ordinary.size() ? ordinary : List.of());
        if (way >= 2 + ordinary.size()) chosen.remove(way - 2 - ordinary.size());
        else if (way >= 2) chosen.add(ordinary.get(way - 2));
        for (Object worldly : split(type, true)) if (world.of(2) == 1) chosen.add(worldly);
        return chosen;
    }

    /** What cannot be said is left out. */
    private List<Object> parts(Type of, String name) {
        List<Object> parts = new ArrayList<>();
        int many = situation.of(MOST_PARTS + 1);
        for (int i = 0; i < many; i++) {
            try {
                Object part = of(of, name);
                if (part != null) parts.add(part);
            } catch (Refused none) {
                // one fewer
            }
        }
        return parts;
    }

    private Map<Object, Object> pair(Type[] of, String name) throws Refused {
        Object key = of(of[0], name);
        Object value = of(of[1], name);
        return key == null || value == null ? Map.of() : Map.of(key, value);
    }

    private Object record(Class<?> type) throws Refused {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) values[i] = of(parts[i].getGenericType(), parts[i].getName());
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new Refused();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) return (Class<?>) generic.getRawType();
        if (type instanceof java.lang.reflect.WildcardType some) return raw(some.getUpperBounds()[0]);
        return (Class<?>) type;
    }
}
