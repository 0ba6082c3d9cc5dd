package org.amparo.survivor.circumstance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Control;
import org.amparo.codelist.Lure;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** Codes of what happened: all optional, two laws kept apart, no question about who deserves help. */
class CircumstancesTest {

    private static final Circumstances ALL = new Circumstances(Trafficked.POSSIBLE, Smuggled.YES, Set.of(RecruitedHow.ONLINE_ADVERTISEMENT, RecruitedHow.PREFER_NOT_TO_SAY),
            Set.of(RecruitedWhere.TRAINING_CENTRE), "behind the station", Set.of(Platform.TELEGRAM), Set.of(Lure.SCHOLARSHIP), Set.of(Exploitation.ONLINE_SCAM),
            Set.of(Control.DOCUMENTS_WITHHELD, Control.EXCESSIVE_HOURS), 16, 120, StatusTied.YES,
            Set.of(ContributingFactor.CLIMATE_LIVELIHOOD_LOSS, ContributingFactor.DEBT));

    @Test
    @Holds({Recommendation.R_24, Recommendation.R_25, Recommendation.R_26})
    void everyAnswerComesBackAsItWasSaid() {
        assertEquals(ALL, Question.read(Question.write(ALL)));
        assertEquals(Circumstances.NOTHING_SAID, Question.read(Question.write(Circumstances.NOTHING_SAID)));
    }

    @Test
    @Holds(Recommendation.R_10)
    void nothingSaidLeavesNothingBehind() {
        Question.write(Circumstances.NOTHING_SAID).forEach((question, kept) -> assertNull(kept, question + " is kept though nobody answered"));
    }

    @Test
    @Holds(Recommendation.R_29)
    void traffickedAndSmuggledAreTwoFactsAndBothMayBeTrue() {
        Circumstances both = Question.read(Question.write(ALL));

        assertEquals(Trafficked.POSSIBLE, both.trafficked());
        assertEquals(Smuggled.YES, both.smuggled());
    }

    @Test
    @Holds(Recommendation.R_27)
    void aScamCompoundIsForcedCriminality() {
        assertEquals(Set.of(Exploitation.ONLINE_SCAM, Exploitation.FORCED_CRIMINALITY), ALL.exploitation());
    }

    @Test
    @Holds(Recommendation.R_13)
    void noQuestionAsksWhetherSomebodyAgreedAtFirst() {
        List<String> questions = Arrays.stream(Circumstances.class.getRecordComponents()).map(c -> c.getName().toLowerCase(Locale.ROOT)).toList();

        assertTrue(questions.size() > 10, "the search finds the questions at all");
        questions.forEach(name -> assertFalse(name.matches(".*(agree|consent|willing|volunt|deserv|score).*"), name));
        for (Class<? extends Enum<?>> codes : List.of(Trafficked.class, RecruitedHow.class, Lure.class, Exploitation.class, Control.class))
            for (Enum<?> code : codes.getEnumConstants()) assertFalse(code.name().matches(".*(AGREE|CONSENT|WILLING|VOLUNT|DESERV).*"), code.name());
    }

    @Test
    @Holds({Recommendation.R_33, Recommendation.R_34})
    void whatMadeItEasierNamesPovertyConflictSchoolWorkAndTheClimate() {
        assertTrue(Set.of(ContributingFactor.values()).containsAll(Set.of(ContributingFactor.POVERTY, ContributingFactor.CONFLICT, ContributingFactor.INSTABILITY,
                ContributingFactor.NO_SCHOOLING, ContributingFactor.NO_WORK, ContributingFactor.CLIMATE_DISASTER, ContributingFactor.CLIMATE_LIVELIHOOD_LOSS)));
        assertEquals(ALL.contributing(), Question.read(Question.write(ALL)).contributing());
    }

    @Test
    void aDayHasTwentyFourHours() {
        assertThrows(Unacceptable.class, () -> hours(25));
        assertThrows(Unacceptable.class, () -> hours(-1));
        assertEquals(24, hours(24).hoursADay());
    }

    @Test
    void whatWasSaidIsNeverPrinted() {
        assertEquals("circumstances", ALL.toString());
    }

    private static Circumstances hours(int hours) {
        return new Circumstances(null, null, null, null, null, null, null, null, null, hours, null, null, null);
    }
}
