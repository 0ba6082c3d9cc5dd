package org.amparo.docs;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures in the guides are those that the journeys took: none is missing, none lies about unused, none is heavy. */
class PicturesTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PICTURES = PROJECT.resolve("docs/pictures");
    private static final Pattern SHOWN = Pattern.compile("!\\[([^]]*)]\\(([^)]+)\\)");
    private static final long HEAVY = 150_000;

    @Test
    void everyPictureThatIsShownIsThere() throws IOException {
        assertEquals(Set.of(), shown().filter(picture -> !Files.isRegularFile(picture)).collect(toCollection(TreeSet::new)));
    }

    @Test
    void everyPictureThatIsThereIsShown() throws IOException {
        var lying = pictures();
        assertFalse(lying.isEmpty());
        shown().forEach(lying::remove);
        assertEquals(Set.of(), lying);
    }

    @Test
    void everyPictureIsLight() throws IOException {
        var heavy = new TreeSet<Path>();
        for (Path picture : pictures()) if (Files.size(picture) >= HEAVY) heavy.add(picture);
        assertEquals(Set.of(), heavy);
    }

    @Test
    void everyPictureSaysWhatItShowsToWhoeverCannotSeeIt() throws IOException {
        for (Path page : pages()) {
            Matcher shown = SHOWN.matcher(Files.readString(page));
            while (shown.find()) assertFalse(shown.group(1).isBlank(), page + ": " + shown.group(2));
        }
    }

    private static TreeSet<Path> pictures() throws IOException {
        try (var all = Files.list(PICTURES)) {
            return all.collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<Path> shown() throws IOException {
        var shown = new TreeSet<Path>();
        for (Path page : pages()) SHOWN.matcher(Files.readString(page)).results().forEach(picture -> shown.add(page.resolveSibling(picture.group(2)).normalize()));
        return shown.stream();
    }

    private static TreeSet<Path> pages() throws IOException {
        try (var guides = Files.walk(PROJECT.resolve("docs"))) {
            var pages = guides.filter(file -> file.toString().endsWith(".md") && !file.toString().contains("/target/")).collect(toCollection(TreeSet::new));
            pages.add(PROJECT.resolve("README.md"));
            return pages;
        }
    }
}
