package org.amparo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two changes of the database under one number stop every start: better the build. */
class MigrationNumbersTest {

    @Test
    void everyMigrationHasANumberOfItsOwn() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            var taken = files.map(f -> f.getFileName().toString()).collect(Collectors.groupingBy(name -> name.replaceAll("__.*", "")));
            assertEquals(List.of(), taken.values().stream().filter(same -> same.size() > 1).toList(), "one number, two migrations: take the next free one of the area (CONTRIBUTING.md)");
        }
    }
}
