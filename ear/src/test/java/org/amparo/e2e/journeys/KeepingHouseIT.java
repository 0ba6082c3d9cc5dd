package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.pages.Office;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator keeps people and the directory in order: looks first, and nothing happens before somebody says so. */
@Holds(Recommendation.R_56)
class KeepingHouseIT extends BrowserTest {

    private static final String NETWORK = """
            {"contents":[
             {"id":"0192f000-0000-7000-8000-00000000a001","name":"Evening classes","status":"active","description":"Reading, writing and the language of the place, in the evening.",
              "organization":{"id":"0192f000-0000-7000-8000-00000000a002","name":"Escuela del Puerto","description":"A school for adults"}},
             {"id":"0192f000-0000-7000-8000-00000000a003","name":"A sewing workshop","status":"active","description":"Learn a craft, sell what you make.",
              "organization":{"id":"0192f000-0000-7000-8000-00000000a004","name":"Taller Norte","description":"A workshop of women and men"}}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void looksBeforeAnythingIsStored(String pages) {
        Office office = new Office(login("adam", pages), url(""), new CriticalEye(pages));

        office.people().preparesAnInvitation("Ines", "Duarte", "CASEWORKER");
        assertTrue(office.readsFile("network.json", NETWORK.getBytes(StandardCharsets.UTF_8)).text().contains("Escuela del Puerto"), "what would be new is said");
        assertFalse(office.organisations().text().contains("Escuela del Puerto"), "and nothing is stored yet");
        office.looksAtChecksOf("Refugio Norte");
    }
}
