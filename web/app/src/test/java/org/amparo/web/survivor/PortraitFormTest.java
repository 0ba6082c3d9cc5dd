package org.amparo.web.survivor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.Known;
import org.amparo.survivor.Portrait;
import org.amparo.survivor.SpokenLanguage;
import org.amparo.survivor.WorkerGender;
import org.junit.jupiter.api.Test;

/** What the form shows is what saving keeps: a field that it leaves out is emptied by whoever corrects another one. */
class PortraitFormTest {

    private static final Portrait SAID = new Portrait("a", "b", "c", "d", Age.of(LocalDate.of(1999, 1, 2), AgeCertainty.SAID, false), Gender.FEMININE, "f", WorkerGender.WOMAN,
            Set.of(Adjustment.values()[0]), "g", "h", "spa", InterpreterNeed.NEEDED, "i", List.of(new SpokenLanguage("spa", true, true), new SpokenLanguage("ara", true, false)));

    @Test
    void whatWasReadIsSavedAgain() throws Exception {
        Portrait again = PortraitForm.of(new Known(SurvivorId.fresh(), SAID, false, null, 0)).portrait(LocalDate.of(2026, 1, 1));
        for (var part : Portrait.class.getRecordComponents())
            assertEquals(part.getAccessor().invoke(SAID), part.getAccessor().invoke(again), "PortraitForm.of or .portrait loses Portrait." + part.getName());
    }

    @Test
    void bothVersionsShowEveryField() throws Exception {
        String theirs = Files.readString(Path.of("src/main/webapp/WEB-INF/includes/portraitTheirs.xhtml"));
        assertEquals(List.of(), Arrays.stream(Portrait.class.getRecordComponents()).map(p -> p.getName()).filter(n -> !theirs.contains("portrait()." + n + "()")).toList());
    }
}
