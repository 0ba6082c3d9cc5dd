package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Particular attention to women and children takes nothing from anybody else: what there is for women, there is for men. */
@Holds({Recommendation.R_124, Recommendation.R_16})
class ServicesForMenTest {

    @Test
    void everyKindOfHelpInTheDemonstrationIsThereForMenToo() throws IOException {
        Set<String> left = helpFor(Served.WOMEN);
        assertTrue(left.size() > 10, "the directory was not read");

        left.removeAll(helpFor(Served.MEN));

        assertEquals(Set.of(), left);
    }

    private static Set<String> helpFor(Served whom) throws IOException {
        try (var in = ServicesForMenTest.class.getResourceAsStream("/demo/directory.json"); var reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray("contents").stream().map(JsonValue::asJsonObject).filter(service -> said(service, "serves").anyMatch(whom.name()::equals))
                    .flatMap(service -> said(service, "domain")).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> said(JsonObject service, String what) {
        return service.getJsonArray("attributes").stream().map(JsonValue::asJsonObject)
                .filter(attribute -> what.equals(attribute.getJsonObject("taxonomy_term").getString("code", ""))).map(attribute -> attribute.getString("value"));
    }
}
