package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/**
 * Walks every choice of every page. {@code questions.csv} says of each list of answers whether it asks about a person's life; each that does
 * offers not to say it, in words that say so. A list nobody has classified turns this red.
 */
@Holds(Recommendation.R_10)
class PreferNotToSayTest {

    private static final Pattern ASKED = Pattern.compile("<a:(?:choice|checks)\\s[^>]*?items=\"#\\{(\\w+)\\.(\\w+)}\"", Pattern.DOTALL);
    private static final Pattern SAYS_SO = Pattern.compile("(?i)prefers? not to say|no wish to say|prefiere no decir|préfère ne pas|sans souhait de répondre|تفضيل عدم القول|دون رغبة في القول|عدم الإفصاح");

    /** What questions.csv knows of one list: the answer that declines, or nothing because it asks about our work or her wishes. */
    private record Line(boolean sensitive, String declines) {}

    @Test
    void everyListOfAnswersOnAPageIsClassified() {
        Set<String> unknown = new TreeSet<>(asked().keySet());
        unknown.removeAll(lines().keySet());

        assertEquals(Set.of(), unknown, "a line in web/app/src/test/resources/org/amparo/web/frame/questions.csv: class,SENSITIVE,constant that declines; or class,OTHER,why");
        assertTrue(asked().size() > 40, "the pages were not walked");
    }

    @Test
    void everySensitiveQuestionOffersNotToSay() {
        List<String> wrong = new ArrayList<>();
        asked().forEach((name, type) -> {
            Line line = lines().get(name);
            if (line == null || !line.sensitive()) return;
            Object declines = Arrays.stream(type.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(line.declines())).findFirst().orElse(null);
            if (declines == null) wrong.add(name + " has no " + line.declines());
            else for (Tongue tongue : Tongue.values())
                if (!SAYS_SO.matcher(new Words(tongue).label(declines)).find()) wrong.add(name + " declines in other words in " + tongue);
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatHasTheAnswerIsListedAsSensitive() {
        List<String> forgotten = asked().entrySet().stream()
                .filter(e -> Arrays.stream(e.getValue().getEnumConstants()).anyMatch(c -> ((Enum<?>) c).name().equals("PREFER_NOT_TO_SAY")))
                .filter(e -> !lines().get(e.getKey()).sensitive()).map(Map.Entry::getKey).toList();

        assertEquals(List.of(), forgotten, "SENSITIVE in web/app/src/test/resources/org/amparo/web/frame/questions.csv");
    }

    /** The enums that pages offer, by their name below org.amparo. */
    private static Map<String, Class<?>> asked() {
        Map<String, Class<?>> beans = beans();
        Map<String, Class<?>> asked = new TreeMap<>();
        for (var page : Files.under(Files.PAGES, ".xhtml")) {
            var found = ASKED.matcher(Files.read(page));
            while (found.find()) {
                Class<?> type = beans.containsKey(found.group(1)) ? answers(beans.get(found.group(1)), found.group(2)) : null;
                if (type != null && type.isEnum()) asked.put(type.getName().replace("org.amparo.", "").replace('$', '.'), type);
            }
        }
        return asked;
    }

    private static Class<?> answers(Class<?> bean, String property) {
        for (Method method : bean.getMethods()) {
            if (!method.getName().equalsIgnoreCase("get" + property)) continue;
            Type type = method.getGenericReturnType();
            if (method.getReturnType().isArray()) return method.getReturnType().getComponentType();
            if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom(method.getReturnType())
                    && many.getActualTypeArguments()[0] instanceof Class<?> one) return one;
        }
        return null;
    }

    private static Map<String, Class<?>> beans() {
        Map<String, Class<?>> beans = new HashMap<>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.amparo.web")) {
            if (!found.isAnnotatedWith(Named.class)) continue;
            String given = found.getAnnotationOfType(Named.class).value();
            String simple = found.getSimpleName();
            beans.put(given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given, found.reflect());
        }
        return beans;
    }

    private static Map<String, Line> lines() {
        try (var list = PreferNotToSayTest.class.getResourceAsStream("questions.csv")) {
            return new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",", 3))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> new Line(parts[1].equals("SENSITIVE"), parts[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
