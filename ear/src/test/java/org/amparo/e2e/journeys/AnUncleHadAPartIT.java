package org.amparo.e2e.journeys;

import static org.amparo.e2e.pages.ChildDesk.heard;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.EveryWidth;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.CareDesk;
import org.amparo.e2e.pages.ChildDesk;
import org.amparo.e2e.pages.ChildDesk.Matter;
import org.amparo.e2e.pages.Desk;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the way it is learnt that she is a child, and that an uncle had a part in it: he is out of everything, and she is heard at every step. */
@Holds({Recommendation.R_100, Recommendation.R_101, Recommendation.R_102, Recommendation.R_103, Recommendation.R_104, Recommendation.R_105, Recommendation.R_106})
class AnUncleHadAPartIT extends BrowserTest {

    private static final String UNCLE = "Yusuf Karimi";

    @ParameterizedTest
    @CsvSource({"fr, fra, Awa, Je veux rester près de mon frère.", "ar, ara, ليان, أريد أن أبقى قريبة من أخي."})
    void theChildIsHeardAndTheUncleIsKeptAway(String pages, String spoken, String name, String words) {
        var eye = new EveryWidth(new CriticalEye(pages));
        Page page = login("chen", pages);
        String caseId = new Desk(page, url("")).registers(name, spoken, Somebody.CHEN.id().toString(), Somebody.CARLA.id().toString());
        new CareDesk(page, url(""), eye, caseId).mayBeAChild("FROM_12_TO_14");
        ChildDesk child = new ChildDesk(page, url(""), eye, caseId);
        assertEquals(Matter.values().length, child.begun(), "what protects a child begins by itself");

        child.writesDown("AUNT_OR_UNCLE", UNCLE).suspects();
        assertEquals(List.of(UNCLE), child.keptAway());
        assertFalse(child.isRefused(Matter.GUARDIAN, "APPOINT", heard(words, form -> form.choose("kind", "FAMILY_MEMBER").write("who", UNCLE))).isEmpty(), "he answers for nothing of hers");
        child.settles(Matter.GUARDIAN, "APPOINT", heard(words, form -> form.choose("kind", "GUARDIANSHIP_SERVICE").write("who", "Ines Prado")));
        assertTrue(child.text().contains("Ines Prado") && child.text().contains(words) && !child.text().contains(UNCLE));

        child.settles(Matter.ASSESSMENT, "START", form -> form).settles(Matter.ASSESSMENT, "HEAR", heard(words, form -> form));
        assertFalse(child.isRefused(Matter.ASSESSMENT, "COMPLETE", form -> form.tick("seenTo", "SAFETY_LOOKED_AT")).isEmpty(), "the registry was not asked about yet");
        child.settles(Matter.REGISTRY, "PUT_OFF", form -> form.choose("outcome", "NOT_SAFE_NOW"));
        child.settles(Matter.ASSESSMENT, "COMPLETE", form -> form.tick("seenTo", "SAFETY_LOOKED_AT").tick("strains", "ALONE").tick("strains", "NO_PAPERS"));
        child.settles(Matter.ASSESSMENT, "REVIEW", heard(words, form -> form.tick("seenTo", "SAFETY_LOOKED_AT").tick("strains", "NO_PAPERS").tick("strains", "OUT_OF_SCHOOL")));
        assertEquals(4, child.looksSideBySide(), "three things that were found, and how many each time");

        child.settles(Matter.SCHOOL, "ASSESS", heard(words, form -> form.choose("outcome", "SOME_PRIMARY")));
        child.settles(Matter.SCHOOL, "APPLY", form -> form.choose("kind", "SCHOOL").write("who", "Colegio Norte").tick("seenTo", "SCHOOL_TOLD_ONLY_WHAT_IT_NEEDS")
                .tick("seenTo", "WAIVER_LETTER_FOR_PAPERS"));
        child.wants("CARE", "FOSTER_FAMILY").goesOn("MATCH", heard(words, form -> form.tick("seenTo", "CLOSER_OPTIONS_WEIGHED").tick("seenTo", "SIBLINGS_TOGETHER")));
    }
}
