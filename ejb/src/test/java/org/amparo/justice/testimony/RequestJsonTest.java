package org.amparo.justice.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.retelling.Reuse;
import org.junit.jupiter.api.Test;

/** What is sealed as a text comes back as it was said, whole or with nothing said that may be left out; also what was sealed before there was more to say. */
@Holds({Recommendation.R_70, Recommendation.R_88})
class RequestJsonTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Assistance ASKED = new Assistance("Ministry, \"third\" floor", "français", DAY, "MLA 7", DAY.plusDays(9), Assistance.Answer.AGREED);

    private static JsonObject stored(RequestStep step) {
        try (var reader = Json.createReader(new StringReader(RequestJson.of(step).toString()))) {
            return reader.readObject();
        }
    }

    private static JsonObject text(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @Test
    void herWish() {
        Wish whole = new Wish(List.of(Way.WRITTEN_STATEMENT, Way.VIDEO_LINK_ABROAD, Way.IN_PERSON_WITH_PROTECTION), EnumSet.allOf(Measure.class), true, EnumSet.allOf(Adjustment.class), "شاي\nTea", "That he hears");
        Wish little = new Wish(List.of(Way.VIDEO_LINK_SAFE_PLACE), Set.of(), false, Set.of(), null, null);

        for (Wish wish : List.of(whole, little)) assertEquals(wish, RequestJson.wish(stored(new RequestStep.SayWish(wish))));
    }

    @Test
    void whatWasConsidered() {
        for (Considered each : List.of(new Considered(EnumSet.allOf(Alternative.class), Reuse.NOT_ENOUGH, "Nobody else", DAY), new Considered(Set.of(), null, null, null)))
            assertEquals(each, RequestJson.considered(stored(new RequestStep.Review(each))));
    }

    @Test
    void whatWasAsked() {
        Ask whole = new Ask(AuthorityKind.ASYLUM_AUTHORITY, OrganisationId.fresh(), "Roll 12", "ES", "MA", "ar", EnumSet.of(Way.VIDEO_LINK_ABROAD, Way.WRITTEN_STATEMENT), EnumSet.of(Measure.SCREEN),
                EnumSet.allOf(LegalBasis.class), "731 bis", DAY, ASKED);
        Ask little = new Ask(AuthorityKind.COURT, OrganisationId.fresh(), null, "ES", "ES", "es", Set.of(Way.WRITTEN_STATEMENT), Set.of(), Set.of(), null, DAY, null);

        for (Ask ask : List.of(whole, little)) assertEquals(ask, RequestJson.ask(stored(new RequestStep.Send(ask))));
        assertEquals(ASKED, RequestJson.assistance(text(RequestJson.of(ASKED).toString())));
    }

    @Test
    void whatWasDecided() {
        for (Ruling ruling : List.of(new Ruling(DAY, "Order 7", EnumSet.of(Way.VIDEO_LINK_SAFE_PLACE), EnumSet.of(Measure.COMFORT), "In the morning", DAY.plusDays(20)), new Ruling(DAY, null, Set.of(), Set.of(), null, null)))
            for (Action action : List.of(Action.GRANT, Action.GRANT_PARTLY, Action.REFUSE)) assertEquals(ruling, RequestJson.ruling(stored(new RequestStep.Decide(action, ruling))));
    }

    /** As they lie in databases that run: who renames a field reads it by both names. */
    @Test
    void whatWasSealedInTheFirstVersionIsStillRead() {
        assertEquals(new Wish(List.of(Way.VIDEO_LINK_SAFE_PLACE), Set.of(Measure.SCREEN), true, Set.of(), "Tea", null),
                RequestJson.wish(text("{\"ranked\":\"VIDEO_LINK_SAFE_PLACE\",\"protections\":\"SCREEN\",\"remoteOffered\":true,\"adjustments\":\"\",\"needs\":\"Tea\"}")));
        assertEquals(new Ruling(DAY, "Order 7", Set.of(Way.WRITTEN_STATEMENT), Set.of(), null, null), RequestJson.ruling(text("{\"on\":\"2027-03-01\",\"ways\":\"WRITTEN_STATEMENT\",\"protections\":\"\",\"reference\":\"Order 7\"}")));
        assertEquals(new Assistance("Ministry", "French", DAY, null, null, Assistance.Answer.WAITING),
                RequestJson.assistance(text("{\"centralAuthority\":\"Ministry\",\"language\":\"French\",\"sentOn\":\"2027-03-01\",\"answer\":\"WAITING\"}")));
    }
}
