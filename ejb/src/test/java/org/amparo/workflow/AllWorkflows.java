package org.amparo.workflow;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Every table of the built classes, found by looking and not from a list, so that none is forgotten. */
public final class AllWorkflows {

    private AllWorkflows() {}

    public static List<Workflow<?, ?>> found() throws Exception {
        var classes = Path.of(Workflow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            return files.filter(f -> f.toString().endsWith("Workflow.class"))
                    .map(f -> classes.relativize(f).toString().replace(java.io.File.separatorChar, '.').replaceAll("\\.class$", ""))
                    .sorted().flatMap(name -> tablesOf(name).stream()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Workflow<?, ?>> tablesOf(String className) {
        try {
            var type = Class.forName(className);
            return Arrays.stream(type.getDeclaredFields())
                    .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Workflow.class)
                    .<Workflow<?, ?>>map(f -> {
                        try {
                            f.setAccessible(true);
                            return (Workflow<?, ?>) f.get(null);
                        } catch (IllegalAccessException e) {
                            throw new AssertionError(e);
                        }
                    }).toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
