package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days that no calendar sends, also those that can be read and then break whatever counts with them. */
class DayValidatorTest {

    @Test
    void onlyAYearOfFourDigitsCanBeMeant() {
        Map<String, Boolean> days = Map.of("+999999999-12-31", false, "-999999999-01-01", false, "+10000-01-01", false, "0000-01-01", false, "0001-01-01", false,
                "0999-12-31", false, "3000-01-01", false, "1000-01-01", true, "1931-02-28", true, "2999-12-31", true);
        days.forEach((day, can) -> {
            assertEquals(can, DayValidator.canBeMeant(LocalDate.parse(day)), day);
            assertEquals(can, DayValidator.canBeMeant(LocalDateTime.parse(day + "T10:00")), day);
        });
        assertDoesNotThrow(() -> new DayValidator().validate(null, null, null), "no day at all");
    }

    @Test
    void everyFieldForADayAsks() throws IOException {
        assertTrue(Files.readString(Path.of("src/main/webapp/WEB-INF/tags/date.xhtml")).contains("<f:validator validatorId=\"amparo.day\"/>"));
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList())
                assertTrue(page.endsWith("tags/date.xhtml") || !Files.readString(page).contains("convertDateTime"), page + " reads days past that tag");
        }
    }
}
