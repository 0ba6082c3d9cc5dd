package org.amparo.casework.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves for an invited organisation, and what it may do. */
@Holds({Recommendation.R_39, Recommendation.R_51, Recommendation.R_66})
class InvitationRulesTest {

    private static final Path WALL = Path.of("src/main/resources/db/migration/V1262__what_an_organisation_may_hear.sql");
    private static final InvitationId ID = new InvitationId(ConferenceId.fresh().value());

    @ParameterizedTest
    @EnumSource(DataItem.class)
    void whatWasAgreedOrNotLeavesWithinItsScopeAndNobodysDissentLeaves(DataItem about) {
        for (PointKind kind : PointKind.values()) {
            assertEquals(kind != PointKind.DISSENT, ConferencePolicy.leaves(kind, Set.of(about), about), kind.name());
            assertFalse(ConferencePolicy.leaves(kind, EnumSet.complementOf(EnumSet.of(about)), about));
            assertFalse(ConferencePolicy.leaves(kind, EnumSet.allOf(DataItem.class), null), "what is only ours leaves with nobody");
        }
    }

    @ParameterizedTest
    @EnumSource(ConferenceWorkflow.State.class)
    void anOrganisationSpeaksForItselfUntilTheMinutesAreSealed(ConferenceWorkflow.State state) {
        assertEquals(!ConferenceWorkflow.TABLE.endsAt(state), ConferencePolicy.maySpeak(state));
    }

    /** The wall says the same as the rules: what goes with a name waits for the name, and only consents for talking count. */
    @Test
    void theWallKnowsTheSameItemsAndPurposes() throws IOException {
        String wall = Files.readString(WALL);
        assertEquals(Arrays.stream(DataItem.values()).filter(i -> i.stage() == DataItem.Stage.SUMMARY_RELEASE).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                listed(wall, "i\\.item in \\("));
        Set<String> forTalking = Arrays.stream(ConsentPurpose.values()).filter(AgreedTo::concerns).filter(p -> p != ConsentPurpose.CASE_MANAGEMENT).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(forTalking, listed(wall, "c\\.purpose in \\("));
    }

    private static Set<String> listed(String wall, String where) {
        var list = Pattern.compile(where + "([^)]*)\\)").matcher(wall);
        assertTrue(list.find());
        return Arrays.stream(list.group(1).split(",")).map(s -> s.strip().replace("'", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whoComesIsNamedAndWhoDoesNotNamesNobody() {
        assertThrows(Unacceptable.class, () -> new AnswerInvitation(ID, null, Set.of(), 0));
        assertThrows(Unacceptable.class, () -> new AnswerInvitation(ID, GuestAnswer.COMES, Set.of(), 0));
        assertEquals(Set.of(), new AnswerInvitation(ID, GuestAnswer.DOES_NOT_COME, Set.of(StaffId.fresh()), 0).who());
        assertThrows(Unacceptable.class, () -> new SayInMinutes(ID, null, "as it is"));
        assertThrows(Unacceptable.class, () -> new SayInMinutes(ID, StatementKind.VIEW, " "));
    }

    @Test
    void whatIsFrozenIsReadAsItLeftOrNotAtAll() {
        FrozenPart left = FrozenPart.of("Room 2\nor by video \uD83D\uDE00");
        assertEquals(left, FrozenPart.read(left.canonical(), left.sha256()));
        assertThrows(IllegalStateException.class, () -> FrozenPart.read(left.canonical() + " ", left.sha256()));
        assertNotEquals(left.sha256(), FrozenPart.of(left.words()).sha256(), "the hash tells nobody the words");
        assertEquals("", FrozenPart.of(null).words());
    }
}
