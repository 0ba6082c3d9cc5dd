package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.amparo.justice.participation.ParticipationWorkflow;
import org.amparo.justice.task.Owed;
import org.amparo.justice.testimony.Beside;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestService;
import org.amparo.justice.testimony.RequestStep;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** Her no to being heard: it tells nobody by itself, and ends all of it whoever writes it down. */
class HearingAndHerNoIT extends OfJustice {

    @Inject
    private HearingStory story;
    @Inject
    private RequestService requests;

    @Test
    @Holds(Recommendation.R_01)
    void whetherSheTakesPartMakesNoDifferenceToWhoeverLeadsHerCase() {
        var before = house.lead().does(() -> requests.page(file));
        assertThrows(Unacceptable.class, () -> story.wished(house.lead(), file, "x"));
        assertEquals(RequestService.Beginning.TAKES_NO_PART, adviser.does(() -> requests.page(file)).beginning());
        takesPart();

        assertEquals(RequestService.Beginning.BY_THE_ADVISER, before.beginning());
        assertEquals(before.beginning(), house.lead().does(() -> requests.page(file)).beginning());
        assertThrows(Unacceptable.class, () -> story.wished(house.lead(), file, "x"));
        assertEquals(RequestService.Beginning.MAY_BEGIN, adviser.does(() -> requests.page(file)).beginning());
    }

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_41})
    void herNoEndsItAtAnyMomentAndWhoeverKnowsIsToldWithoutAReason() {
        takesPart();
        RequestId before = story.wished(adviser, file, "before");
        story.take(house.lead(), before, new RequestStep.Plain(Action.CANCEL));
        assertFalse(owed().contains(Owed.TELL_AUTHORITY), "nobody knew");
        RequestId other = story.wished(adviser, file, "other");
        story.reviewed(adviser, other);
        story.looksElsewhere(adviser, file);
        story.take(adviser, other, new RequestStep.Send(HearingStory.ask(story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES), "x")));
        assertTrue(owed().contains(Owed.CHASE_ANSWER));
        assertThrows(Unacceptable.class, () -> does(adviser, () -> requests.beside(other, Beside.AUTHORITY_TOLD, story.version(adviser, other))), "there is nothing to tell");
        story.take(house.lead(), other, new RequestStep.Plain(Action.CANCEL));
        assertTrue(adviser.does(() -> requests.read(other)).request().stillExpected());
        assertFalse(owed().contains(Owed.CHASE_ANSWER), "nobody asks for an answer any more, whoever wrote down her no");
        assertTrue(owed().contains(Owed.TELL_AUTHORITY));
        does(adviser, () -> requests.beside(other, Beside.AUTHORITY_TOLD, story.version(adviser, other)));
        assertFalse(adviser.does(() -> requests.read(other)).request().stillExpected());
        RequestId id = story.wished(adviser, file, "again");
        story.looksElsewhere(adviser, file);
        story.reviewed(adviser, id);
        story.take(adviser, id, new RequestStep.Send(HearingStory.ask(story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES), "x")));

        says(ParticipationWorkflow.Action.WITHDRAW);

        assertEquals(State.CANCELLED_BY_SURVIVOR, adviser.does(() -> requests.read(id)).request().state());
        assertTrue(owed().contains(Owed.TELL_AUTHORITY));
        does(adviser, () -> requests.beside(id, Beside.AUTHORITY_TOLD, story.version(adviser, id)));
        assertFalse(owed().contains(Owed.TELL_AUTHORITY));
        assertThrows(Unacceptable.class, () -> adviser.does(() -> {
            requests.beside(before, Beside.AUTHORITY_TOLD, story.version(adviser, before));
            return null;
        }));
    }

    /** As many as no list shows. */
    @Test
    @Holds(Recommendation.R_41)
    void herNoEndsEveryRequestHoweverManyThereAre() {
        takesPart();
        story.wished(adviser, file, "x");
        adviser.together(e -> e.createNativeQuery("""
                insert into amparo.hearing_request (request_id, survivor_id, custodian, state, opened_at, changed_at)
                select gen_random_uuid(), survivor_id, custodian, 'CONSIDERED', opened_at - n * interval '1 minute', changed_at from amparo.hearing_request, generate_series(1, 104) n
                where survivor_id = :her""").setParameter("her", house.her().value()).executeUpdate());

        says(ParticipationWorkflow.Action.WITHDRAW);

        assertEquals(105, adviser.counts("select count(*) from amparo.hearing_request where survivor_id = ?1 and state = 'CANCELLED_BY_SURVIVOR'", house.her().value()));
    }

    private List<Owed> owed() {
        return adviser.does(() -> goals.page(file)).owed().stream().map(step -> step.what()).toList();
    }
}
