package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A new text at a door is on the list before anything runs: {@code EveryTextIT} then tries every awkward string on it, in the server. */
class EveryTextIsListedTest {

    private static final String LIST = "ear/src/test/resources/access/texts.csv";

    record Inner(String words, List<String> names) {}

    record Command(Inner inner, int count, String note) {}

    @SuppressWarnings("unused")
    static class Door {
        public void take(Command said, String next) {}

        void nobodyElse(String words) {}
    }

    @Test
    void everyTextThatADoorTakesIsOnTheList() throws IOException, ClassNotFoundException {
        Set<String> taken = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.amparo"))
            if (type.isAnnotatedWith(Stateless.class)) taken.addAll(texts(Class.forName(type.getName())));
        Set<String> listed = Files.readAllLines(Path.of("..", LIST)).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(",")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(taken.size() > 200, "the search finds texts at all");

        assertEquals("[] []", without(taken, listed) + " " + without(listed, taken), "first texts without a line in " + LIST + " (write them there with \",words\" when people say them; the other "
                + "kinds stand at its head; all but codes need a line in helpers.csv beside it too), then lines there that no door takes any more");
    }

    @Test
    void aTextIsFoundHoweverDeepItLies() {
        assertEquals(Set.of("Door.take Command.inner.words", "Door.take Command.inner.names*", "Door.take Command.note", "Door.take next"), texts(Door.class));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(Class<?> door) {
        Set<String> found = new TreeSet<>();
        for (Method method : door.getDeclaredMethods()) {
            if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic() || method.isBridge()) continue;
            for (Parameter taken : method.getParameters())
                add(taken.getParameterizedType(), door.getSimpleName() + "." + method.getName() + " " + (taken.getType().isRecord() ? taken.getType().getSimpleName() : taken.getName()), 0, found);
        }
        return found;
    }

    private static void add(Type type, String name, int depth, Set<String> into) {
        if (type == String.class) into.add(name);
        if (type instanceof ParameterizedType several) for (Type one : several.getActualTypeArguments()) add(one, name + "*", depth, into);
        if (!(type instanceof Class<?> known) || !known.getName().startsWith("org.amparo")) return;
        if (known.isSealed()) for (Class<?> kind : known.getPermittedSubclasses()) add(kind, name + "." + kind.getSimpleName(), 0, into);
        if (!known.isRecord() || depth > 4) return;
        for (RecordComponent part : known.getRecordComponents()) add(part.getGenericType(), name + "." + part.getName(), depth + 1, into);
    }
}
