package org.amparo.justice.participation;

import static org.amparo.access.Action.WITHDRAW_CONSENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Whoever sees only how long something is learns nothing of what it says. */
@Holds(Recommendation.R_01)
class ParticipationWordsTest {

    @Test
    void whatIsSaidHasTheSameLengthWhateverItIs() {
        Set<Integer> lengths = Stream.of("{}", "{\"action\":\"SAY_NO\"}", "{\"action\":\"TAKE_PART_IN_SOME\",\"words\":\"" + "نعم ".repeat(200) + "\"}")
                .map(said -> ParticipationWords.inBlocks(said).getBytes(StandardCharsets.UTF_8).length).collect(java.util.stream.Collectors.toSet());

        assertEquals(Set.of(ParticipationWords.BLOCK), lengths);
    }

    @Test
    void longerWordsFillWholeBlocksAndAreKept() {
        String words = "ل".repeat(5_000);
        String filled = ParticipationWords.inBlocks(words);

        assertEquals(0, filled.getBytes(StandardCharsets.UTF_8).length % ParticipationWords.BLOCK);
        assertEquals(words, filled.strip());
        assertEquals("x".repeat(ParticipationWords.BLOCK), ParticipationWords.inBlocks("x".repeat(ParticipationWords.BLOCK)), "a whole block stays one");
    }

    /** Every answer alike is one action of one name: there is no constant of the log to tell them apart by. A consent that is taken back is about sharing. */
    @Test
    void theLogHasOneNameForAllOfThem() {
        for (Action action : Action.values())
            assertTrue(Stream.of(org.amparo.access.Action.values()).filter(logged -> logged != WITHDRAW_CONSENT).noneMatch(logged -> logged.name().contains(action.name())), action.name());
    }
}
