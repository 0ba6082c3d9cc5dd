package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Refusal;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.participation.ParticipationWorkflow;
import org.amparo.justice.task.Owed;
import org.amparo.justice.testimony.Alternative;
import org.amparo.justice.testimony.Ask;
import org.amparo.justice.testimony.Assistance;
import org.amparo.justice.testimony.AuthorityKind;
import org.amparo.justice.testimony.Beside;
import org.amparo.justice.testimony.Considered;
import org.amparo.justice.testimony.HearingPaperService;
import org.amparo.justice.testimony.HearingRequestWorkflow.Action;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;
import org.amparo.justice.testimony.LegalBasis;
import org.amparo.justice.testimony.PaperKind;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.RequestDetails;
import org.amparo.justice.testimony.RequestId;
import org.amparo.justice.testimony.RequestService;
import org.amparo.justice.testimony.RequestStep;
import org.amparo.justice.testimony.Ruling;
import org.amparo.justice.testimony.Way;
import org.amparo.justice.testimony.Wish;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.retelling.Reuse;
import org.junit.jupiter.api.Test;

/** From her wish to a decision, through the doors, in the server: what must come first comes first, and her no ends all of it. */
@Holds({Recommendation.R_69, Recommendation.R_70, Recommendation.R_88})
class HearingRequestIT extends OfJustice {

    @Inject
    private HearingStory story;
    @Inject
    private RequestService requests;
    @Inject
    private HearingPaperService papers;
    @Inject
    private ConsentService consents;

    private RequestDetails read(RequestId id) {
        return adviser.does(() -> requests.read(id)).request();
    }

    private List<Owed> owed() {
        return adviser.does(() -> goals.page(file)).owed().stream().map(step -> step.what()).toList();
    }

    private Unacceptable refused(Someone by, RequestId id, RequestStep step) {
        return assertThrows(Unacceptable.class, () -> story.take(by, id, step));
    }

    private static void because(String condition, Unacceptable refused) {
        assertTrue(refused.problems().stream().anyMatch(p -> p.key().endsWith("." + condition)), refused.getMessage());
    }

    private RequestId wished() {
        takesPart();
        return story.wished(adviser, file, "Perico");
    }

    @Test
    void withoutHerOwnDecisionToTakePartNothingBegins() {
        because("takes-part", assertThrows(Unacceptable.class, () -> story.wished(adviser, file, "x")));
        assertEquals(List.of(), adviser.does(() -> requests.page(file)).requests(), "nothing of it was kept");
        RequestId id = wished();

        RequestDetails said = read(id);
        assertEquals(State.PREFERENCE, said.state());
        assertEquals(HearingStory.wish("Perico"), said.wish());
        assertEquals(List.of(Way.VIDEO_LINK_SAFE_PLACE, Way.PRE_RECORDED_STATEMENT), said.wish().ranked(), "in her order");
    }

    @Test
    void theRoomOfTheCourtStandsInHerListOnlyAfterEverythingFromAfarWasSpokenOf() {
        RequestId id = wished();
        Wish room = new Wish(List.of(Way.IN_PERSON_WITH_PROTECTION), Set.of(), false, Set.of(), null, null);
        because("remote-offered-first", refused(adviser, id, new RequestStep.SayWish(room)));

        story.take(adviser, id, new RequestStep.SayWish(new Wish(room.ranked(), Set.of(), true, Set.of(), null, null)));
        assertEquals(Way.IN_PERSON_WITH_PROTECTION, read(id).wish().first());
    }

    @Test
    @Holds(Recommendation.R_73)
    void somethingElseIsThoughtOfBeforeAnybodyIsAsked() {
        RequestId id = wished();
        because("reuse-offered-first", refused(adviser, id, new RequestStep.Review(new Considered(Set.of(Alternative.DOCUMENTS), null, null, null))));
        because("alternative-considered", refused(adviser, id, new RequestStep.Review(new Considered(Set.of(), Reuse.NOTHING_TO_REUSE, null, null))));
        because("not-yours", refused(house.lead(), id, new RequestStep.Review(new Considered(Set.of(Alternative.DOCUMENTS), Reuse.NOTHING_TO_REUSE, null, null))));
        OrganisationId court = story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES);
        because("not-now", refused(adviser, id, new RequestStep.Send(HearingStory.ask(court, "x"))));
        story.take(adviser, id, new RequestStep.Review(new Considered(Set.of(Alternative.MEDICAL_REPORT), Reuse.NOTHING_TO_REUSE, "Ask the clinic", LocalDate.now().plusDays(30))));
        assertEquals(List.of(Owed.ASK_IN_TIME), owed().stream().filter(o -> o == Owed.ASK_IN_TIME).toList());

        because("elements-looked-for", refused(adviser, id, new RequestStep.Send(HearingStory.ask(court, "x"))));
        story.looksElsewhere(adviser, file);
        story.take(adviser, id, new RequestStep.Send(HearingStory.ask(court, "x")));
        assertEquals(State.REQUESTED, read(id).state());
        assertEquals("Ask the clinic", read(id).considered().reasons());
        assertTrue(owed().contains(Owed.CHASE_ANSWER) && !owed().contains(Owed.ASK_IN_TIME));
    }

    @Test
    @Holds(Recommendation.R_69)
    void whatIsEnoughWithoutHerSparesHer() {
        RequestId id = wished();
        story.looksElsewhere(adviser, file);
        story.reviewed(adviser, id);
        story.take(adviser, id, new RequestStep.Plain(Action.SPARE));

        assertEquals(State.NOT_NEEDED, read(id).state());
        assertEquals(Set.of(), read(id).next());
    }

    @Test
    void nobodyIsToldWithoutAConsentThatHoldsForExactlyThem() {
        RequestId id = wished();
        story.looksElsewhere(adviser, file);
        story.reviewed(adviser, id);
        because("consent-covers-it", refused(adviser, id, new RequestStep.Send(HearingStory.ask(OrganisationId.fresh(), "x"))));
        OrganisationId court = story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES);
        assertEquals(Set.of(court), adviser.does(() -> requests.authorities(id)).keySet());
        story.take(adviser, id, new RequestStep.Send(HearingStory.ask(court, "x")));
        assertTrue(read(id).agreed());

        var paper = adviser.does(() -> papers.paper(id, PaperKind.REQUEST_FORM));
        assertNull(paper.name(), "the name was not agreed to");
        assertEquals("ara", paper.spoken());
        assertFalse(paper.interpreter(), "nor was that somebody interprets");
        assertNull(paper.wish(), "her own words go to no authority");

        does(house.lead(), () -> consents.list(house.her()).stream().filter(c -> c.recipient().equals(court)).forEach(c -> consents.withdraw(house.her(), c.id())));
        assertFalse(read(id).agreed());
        for (PaperKind kind : PaperKind.values())
            if (kind.forAuthority()) assertThrows(Unacceptable.class, () -> adviser.does(() -> papers.paper(id, kind)), kind.name());
        assertEquals("Tea beside Perico", adviser.does(() -> papers.paper(id, PaperKind.SUPPORT_LETTER)).wish().needs(), "hers stays hers");
    }

    @Test
    void onlyWhatSheNamedIsAskedForAndOnlyOnALawWithAName() {
        RequestId id = wished();
        story.looksElsewhere(adviser, file);
        story.reviewed(adviser, id);
        OrganisationId court = story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES);
        because("as-she-wishes", refused(adviser, id, new RequestStep.Send(ask(court, Set.of(Way.WRITTEN_STATEMENT), "ES", "Article 1", null))));
        because("legal-basis-named", refused(adviser, id, new RequestStep.Send(ask(court, Set.of(Way.VIDEO_LINK_SAFE_PLACE), "ES", null, null))));
    }

    private static Ask ask(OrganisationId court, Set<Way> ways, String from, String law, Assistance assistance) {
        return new Ask(AuthorityKind.PROSECUTOR, court, null, "ES", from, "en", ways, Set.of(), Set.of(LegalBasis.NATIONAL_LAW), law, LocalDate.now(), assistance);
    }

    @Test
    @Holds(Recommendation.R_88)
    void acrossABorderTheStatesWriteToEachOtherAndSomebodyChasesTheAnswer() {
        RequestId id = wished();
        story.looksElsewhere(adviser, file);
        story.reviewed(adviser, id);
        OrganisationId court = story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES);
        Set<Way> link = Set.of(Way.VIDEO_LINK_SAFE_PLACE);
        because("mutual-assistance-when-abroad", refused(adviser, id, new RequestStep.Send(ask(court, link, "MA", "Article 1", null))));
        Assistance sent = new Assistance("Ministère de la Justice", "français", LocalDate.now().minusDays(2), null, null, null);
        story.take(adviser, id, new RequestStep.Send(ask(court, link, "MA", "Article 1", sent)));
        assertTrue(owed().contains(Owed.CHASE_OTHER_STATE));
        assertEquals(Assistance.Answer.WAITING, read(id).assistance().answer());

        Assistance agreed = new Assistance("Ministère de la Justice", "français", sent.sentOn(), "CR 4", LocalDate.now(), Assistance.Answer.AGREED);
        assertThrows(Unacceptable.class, () -> house.lead().does(() -> {
            requests.assistance(id, agreed, story.version(house.lead(), id));
            return null;
        }));
        does(adviser, () -> requests.assistance(id, agreed, story.version(adviser, id)));
        assertEquals(agreed, read(id).assistance());
        assertFalse(owed().contains(Owed.CHASE_OTHER_STATE));
        assertEquals(State.REQUESTED, read(id).state(), "the court has still to decide");
    }

    @Test
    void aRefusalCanBeAppealedInTimeOrAcceptedAfterANewDecisionOfHers() {
        RequestId id = requested();
        Ruling no = new Ruling(LocalDate.now(), "No. 3", Set.of(), Set.of(), null, LocalDate.now().plusDays(5));
        // she decided a night from now: what is decided about it comes after
        TestClock.later(HearingStory.A_NIGHT.plusHours(1), () -> {
            story.take(adviser, id, new RequestStep.Decide(Action.REFUSE, no));
            assertEquals(no, read(id).ruling());
            assertTrue(owed().contains(Owed.SPEAK_OF_APPEAL));
            because("she-decided-again", refused(adviser, id, new RequestStep.Plain(Action.ACCEPT)));
        });
        TestClock.later(java.time.Duration.ofDays(7), () -> because("in-time", refused(adviser, id, new RequestStep.Plain(Action.APPEAL))));
        TestClock.later(HearingStory.A_NIGHT.plusHours(1), () -> {
            story.take(adviser, id, new RequestStep.Plain(Action.APPEAL));
            assertEquals(State.APPEALED, read(id).state());
            story.take(adviser, id, new RequestStep.Decide(Action.REFUSE, no));
        });
        TestClock.later(HearingStory.A_NIGHT.plusHours(2), () -> {
            story.says(adviser, file, ParticipationWorkflow.Action.THINK_AGAIN);
            because("takes-part", refused(adviser, id, new RequestStep.Plain(Action.ACCEPT)));
            story.safe(house.lead(), file);
            story.says(adviser, file, ParticipationWorkflow.Action.TAKE_PART);
            story.take(adviser, id, new RequestStep.Plain(Action.ACCEPT));
        });
        assertEquals(List.of(Way.IN_PERSON_WITH_PROTECTION), read(id).mayBeHeard(), "she knows that nothing else was allowed");
    }

    private RequestId requested() {
        RequestId id = wished();
        story.looksElsewhere(adviser, file);
        story.reviewed(adviser, id);
        story.take(adviser, id, new RequestStep.Send(HearingStory.ask(story.agreesToACourt(house.lead(), house.her(), DataItem.LANGUAGES), "x")));
        return id;
    }

    @Test
    void aStaleStepIsRefusedAndTheChasedAnswerIsChasedAgain() {
        RequestId id = requested();
        long shown = story.version(adviser, id);
        does(adviser, () -> requests.beside(id, Beside.ASKED_AGAIN, shown));

        assertThrows(Stale.class, () -> adviser.does(() -> {
            requests.take(id, HearingStory.granted(Way.VIDEO_LINK_SAFE_PLACE), shown);
            return null;
        }));
        assertEquals(1, owed().stream().filter(o -> o == Owed.CHASE_ANSWER).count());
        assertEquals("ASKED_AGAIN", read(id).history().getLast().action());
        because("measures-named", refused(adviser, id, new RequestStep.Decide(Action.GRANT, new Ruling(LocalDate.now(), null, Set.of(), Set.of(Measure.SCREEN), null, null))));
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_42})
    void nobodyElseReadsOrWritesAnyOfIt() {
        RequestId id = requested();
        assertEquals(State.REQUESTED, house.lead().does(() -> requests.read(id)).request().state(), "whoever leads her case stands beside her");
        for (Someone who : everybodyElse()) {
            assertThrows(Refusal.class, () -> who.does(() -> requests.page(file)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> requests.read(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> requests.authorities(id)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> papers.paper(id, PaperKind.SUPPORT_LETTER)), who.toString());
            assertThrows(Refusal.class, () -> story.take(who, id, new RequestStep.Plain(Action.CANCEL)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> requests.begin(file, HearingStory.wish("x"))), who.toString());
            for (String table : List.of("hearing_request", "hearing_step"))
                assertEquals(0, who.counts("select count(*) from amparo." + table + " where survivor_id = ?1", house.her().value()), who + " " + table);
        }
        Stream.of(adviser, house.lead()).forEach(who -> assertEquals(1, who.counts("select count(*) from amparo.hearing_request where survivor_id = ?1", house.her().value())));
        for (String said : List.of("Perico", "VIDEO_LINK", "Tea"))
            assertEquals(0, adviser.counts("select count(*) from amparo.hearing_step s where s.survivor_id = ?1 and position(convert_to(cast(?2 as text), 'UTF8') in s.content) > 0", house.her().value(), said), "sealed");
        assertEquals(3, adviser.counts("select count(*) from amparo.hearing_step where survivor_id = ?1", house.her().value()), "wish, what was considered, request");
    }
}
