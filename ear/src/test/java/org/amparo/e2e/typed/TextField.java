package org.amparo.e2e.typed;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** One text that a door takes: an argument by itself, or a place in a command, however deep. */
record TextField(String name, Class<?> command, List<RecordComponent> path) {

    /** Of every public method of these services, by a name that a list can keep. */
    static TreeMap<String, TextField> of(Collection<Class<?>> services) {
        var found = new TreeMap<String, TextField>();
        for (Class<?> service : services)
            for (Method door : service.getDeclaredMethods()) {
                if (!Modifier.isPublic(door.getModifiers()) || door.isSynthetic() || door.isBridge()) continue;
                for (Parameter taken : door.getParameters())
                    add(taken.getParameterizedType(), service.getSimpleName() + "." + door.getName() + " " + (taken.getType().isRecord() ? taken.getType().getSimpleName() : taken.getName()), null, List.of(), found);
            }
        return found;
    }

    private static void add(Type type, String name, Class<?> command, List<RecordComponent> path, TreeMap<String, TextField> into) {
        if (type == String.class) into.put(name, new TextField(name, command, path));
        if (type instanceof ParameterizedType several) for (Type one : several.getActualTypeArguments()) add(one, name + "*", command, path, into);
        if (!(type instanceof Class<?> known) || !known.getName().startsWith("org.amparo")) return;
        if (known.isSealed()) for (Class<?> kind : known.getPermittedSubclasses()) add(kind, name + "." + kind.getSimpleName(), null, List.of(), into);
        if (!known.isRecord() || path.size() > 4) return;
        for (RecordComponent part : known.getRecordComponents()) {
            var deeper = new ArrayList<>(path);
            deeper.add(part);
            add(part.getGenericType(), name + "." + part.getName(), command == null ? known : command, deeper, into);
        }
    }

    /** What the command keeps of it: exactly this text, nothing, or a refusal thrown. */
    Object kept(String text) throws Throwable {
        Object value = built(command, path, text);
        for (RecordComponent part : path) {
            part.getAccessor().setAccessible(true);
            value = part.getAccessor().invoke(value);
            if (value instanceof Collection<?> several) value = several.isEmpty() ? null : several.iterator().next();
        }
        return value;
    }

    private static Object built(Class<?> type, List<RecordComponent> path, String text) throws Throwable {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean here = !path.isEmpty() && parts[i].getName().equals(path.get(0).getName());
            values[i] = !here ? Samples.of(type, parts[i]) : path.size() == 1 ? within(parts[i], text) : within(parts[i], built(path.get(1).getDeclaringRecord(), path.subList(1, path.size()), text));
        }
        return made(type, parts, values);
    }

    static Object made(Class<?> type, RecordComponent[] parts, Object[] values) throws Throwable {
        Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException inside) {
            throw inside.getCause();
        }
    }

    private static Object within(RecordComponent part, Object value) {
        return part.getType() == List.class ? List.of(value) : part.getType() == Set.class ? Set.of(value) : value;
    }
}
