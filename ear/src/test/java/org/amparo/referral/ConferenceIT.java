package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseService;
import org.amparo.casework.conference.AddPoint;
import org.amparo.casework.conference.Aim;
import org.amparo.casework.conference.ConferenceId;
import org.amparo.casework.conference.ConferencePage;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.ConferenceWorkflow;
import org.amparo.casework.conference.GuestShown;
import org.amparo.casework.conference.HerPart;
import org.amparo.casework.conference.PartOfMinutes;
import org.amparo.casework.conference.PlanConference;
import org.amparo.casework.conference.PointKind;
import org.amparo.casework.conference.PointShown;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two organisations sit down about one case, each in its own scope; in the server. */
class ConferenceIT extends InContainer {

    private static final String MINUTES = "Wir sprachen über das Zimmer \uD83D\uDE00 \"<b>";
    private static final LocalDate SOON = LocalDate.now().plusDays(9);

    @Inject
    private Referring story;
    @Inject
    private ConsentService consents;
    @Inject
    private ConferenceService conferences;
    @Inject
    private CaseService cases;

    private World w;
    private OrganisationId police;
    private ConferenceId id;

    @BeforeEach
    void sheAgreesToTwoOrganisationsAndToDifferentThings() {
        w = story.world();
        police = OrganisationId.fresh();
        story.shelter(police);
        story.agrees(w, DataItem.NEED, DataItem.PREFERRED_NAME);
        w.worker().does(() -> consents.record(FirstTalk.yes(w.her(), police, ConsentPurpose.SHARE_WITH_AUTHORITY, DataItem.PREFERRED_NAME)));
        id = w.worker().does(() -> conferences.plan(w.file(), new PlanConference(Aim.WHO_DOES_WHAT, LocalDateTime.now(), "Room 2", null, "A room with a key")));
    }

    private ConferencePage page() {
        return w.worker().does(() -> conferences.page(id));
    }

    private long at() {
        return conferences.page(id).details().version();
    }

    private void bothCome() {
        does(w.worker(), () -> conferences.invite(id, w.partner(), at()));
        does(w.worker(), () -> conferences.invite(id, police, at()));
        does(w.worker(), () -> conferences.invite(id, w.deputy().id(), at()));
    }

    private void held() {
        does(w.worker(), () -> conferences.change(id, new PlanConference(Aim.WHO_DOES_WHAT, LocalDateTime.now().plusDays(3), "Room 2", HerPart.SENDS_WORDS, "A room with a key"), at()));
        assertEquals("casework.problem.conferenceAhead", assertThrows(Unacceptable.class, () -> does(w.worker(), () -> conferences.held(id, Set.of(), at()))).problems().getFirst().key());
        does(w.worker(), () -> conferences.change(id, new PlanConference(Aim.WHO_DOES_WHAT, LocalDateTime.now(), "Room 2", HerPart.SENDS_WORDS, "A room with a key"), at()));
        does(w.worker(), () -> conferences.held(id, page().guests().stream().map(GuestShown::id).collect(Collectors.toSet()), at()));
    }

    private void point(PointKind kind, DataItem about, String words, Someone owner, LocalDate day) {
        does(w.worker(), () -> conferences.add(new AddPoint(id, kind, about, words, owner == null ? null : owner.id(), day), at()));
    }

    private UUID guest(DataItem only) {
        return page().guests().stream().filter(g -> !g.ours() && g.may().contains(only) == (only == DataItem.NEED)).findFirst().orElseThrow().id();
    }

    private List<String> part(UUID guest) {
        PartOfMinutes part = w.worker().does(() -> conferences.part(id, guest));
        return part.points().stream().map(PointShown::words).toList();
    }

    @Test
    @Holds({Recommendation.R_51, Recommendation.R_66})
    void twoOrganisationsTakeAwayDifferentScopesAndWhatWasAgreedIsOwed() {
        bothCome();
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> conferences.held(id, Set.of(), at())), "she was not asked how she takes part");
        held();
        point(PointKind.AGREED, DataItem.NEED, "The shelter keeps the room", w.deputy(), SOON);
        point(PointKind.NOT_AGREED, DataItem.PREFERRED_NAME, "Who calls her", null, SOON);
        point(PointKind.DISSENT, null, "The police would wait", null, null);
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> conferences.seal(id, at())), "no minutes yet");
        does(w.worker(), () -> conferences.minutes(id, MINUTES, at()));
        assertThrows(Refusal.class, () -> part(guest(DataItem.NEED)), "nothing is taken away before it is sealed");
        does(w.worker(), () -> conferences.seal(id, at()));

        assertEquals(MINUTES, page().details().minutes());
        assertEquals(List.of("The shelter keeps the room", "Who calls her"), part(guest(DataItem.NEED)));
        UUID theirs = page().guests().stream().filter(g -> !g.ours() && g.may().equals(List.of(DataItem.PREFERRED_NAME))).findFirst().orElseThrow().id();
        assertEquals(List.of("Who calls her"), part(theirs));
        var tasks = w.deputy().does(() -> cases.page(w.file())).tasks();
        assertTrue(tasks.stream().anyMatch(t -> t.kind() == TaskKind.DO_WHAT_WAS_AGREED && t.assignee().equals(w.deputy().id())));
        assertTrue(tasks.stream().anyMatch(t -> t.kind() == TaskKind.SPEAK_OF_IT_AGAIN && t.assignee().equals(w.worker().id())), "what was not agreed comes back");
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void whatSheTakesBackIsTakenAwayByNobodyAndWhoWasNeverAgreedToDoesNotCome() {
        OrganisationId stranger = w.stranger().organisation();
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> conferences.invite(id, stranger, at())));
        bothCome();
        UUID shelter = guest(DataItem.NEED);
        story.withdraws(w);
        assertTrue(page().guests().stream().anyMatch(g -> g.id().equals(shelter) && g.notAgreedTo()));
        assertThrows(Unacceptable.class, this::held, "somebody sits there to whom she does not agree");
        does(w.worker(), () -> conferences.uninvite(id, shelter, at()));
        held();
        assertFalse(page().guests().isEmpty());
    }

    @Test
    void sealedMinutesChangeNoMoreWhoeverAsks() {
        bothCome();
        held();
        does(w.worker(), () -> conferences.minutes(id, MINUTES, at()));
        does(w.worker(), () -> conferences.seal(id, at()));
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> conferences.minutes(id, "other", at())));
        assertThrows(Unacceptable.class, () -> point(PointKind.DISSENT, null, "later", null, null));
        assertThrows(Exception.class, () -> w.worker().together(e -> e.createNativeQuery("update amparo.conference set aim = 'OTHER' where conference_id = ?1")
                .setParameter(1, id.value()).executeUpdate()));
        assertEquals(ConferenceWorkflow.State.SEALED, page().details().row().state());
    }

    @Test
    void onlyTheTeamPlansAndWhoSavesSecondIsToldSo() {
        assertThrows(Refusal.class, () -> w.pia().does(() -> conferences.page(id)));
        assertThrows(Refusal.class, () -> w.supervisor().does(() -> conferences.page(id)));
        does(w.worker(), () -> conferences.invite(id, w.partner(), at()));
        assertThrows(Stale.class, () -> does(w.deputy(), () -> conferences.cancel(id, true, 0)));
        does(w.deputy(), () -> conferences.cancel(id, true, at()));
        assertEquals(ConferenceWorkflow.State.CANCELLED, page().details().row().state());
    }
}
