package org.amparo.docs;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.workflow.Workflow;

/** A workflow with the class it stands in and the names that class gives to sets of states. Found by looking, so that none is forgotten. */
record Table(Class<?> type, Workflow<?, ?> workflow, Map<String, Set<?>> namedStates) {

    static List<Table> all() throws Exception {
        var classes = Path.of(Workflow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isRegularFile(classes)) {
            try (var jar = java.nio.file.FileSystems.newFileSystem(classes)) {
                return under(jar.getPath("/"));
            }
        }
        return under(classes);
    }

    private static List<Table> under(Path root) throws Exception {
        try (var files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith("Workflow.class"))
                    .map(f -> root.relativize(f).toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$", ""))
                    .filter(name -> !name.equals(Workflow.class.getName())).sorted().flatMap(name -> in(name).stream()).toList();
        }
    }

    private static List<Table> in(String className) {
        try {
            var type = Class.forName(className);
            return fields(type, Workflow.class).stream().map(f -> new Table(type, (Workflow<?, ?>) read(f), namedStates(type))).toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Set<?>> namedStates(Class<?> type) {
        var named = new LinkedHashMap<String, Set<?>>();
        fields(type, Set.class).stream().filter(f -> Modifier.isPublic(f.getModifiers())).forEach(f -> named.put(f.getName(), (Set<?>) read(f)));
        return named;
    }

    private static List<Field> fields(Class<?> type, Class<?> of) {
        return Arrays.stream(type.getDeclaredFields()).filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == of).toList();
    }

    private static Object read(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
