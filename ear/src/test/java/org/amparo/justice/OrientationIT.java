package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jakarta.inject.Inject;
import org.amparo.access.Refusal;
import org.amparo.casework.rest.Basis;
import org.amparo.casework.rest.GiveReflection;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.e2e.Someone;
import org.amparo.justice.orientation.OrientationDetails;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.OrientationWorkflow.State;
import org.amparo.justice.orientation.Talk;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;
import org.amparo.justice.reflection.Reflection;
import org.amparo.justice.task.Owed;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** What she is told about the law and her time to think, through the doors, in the server. */
class OrientationIT extends OfJustice {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Set<Topic> ALL = EnumSet.allOf(Topic.class);

    @Inject
    private RestService rest;
    @Inject
    private Reflection reflection;

    private OrientationDetails read() {
        return adviser.does(() -> orientations.page(file)).orientation();
    }

    private List<Owed> owed() {
        return adviser.does(() -> goals.page(file)).owed().stream().map(s -> s.what()).toList();
    }

    @Test
    @Holds(Recommendation.R_68)
    void itIsToldInSeveralTalksAndUnderstoodWhenItIsSaidBack() {
        assertNull(read().state());
        does(adviser, () -> orientations.offer(file));
        assertEquals(List.of(Owed.GIVE_ORIENTATION), owed());

        take(file, Action.TELL, new Talk(EnumSet.of(Topic.HER_RIGHTS, Topic.SAYING_NO_AND_STOPPING), "eng", "Ana", TeachBack.PARTLY, "Must I see him?", null));
        assertEquals(State.GIVEN, read().state());
        assertEquals(10, read().missing().size());
        assertEquals("Must I see him?", read().talks().getFirst().questions());
        assertEquals(List.of(Owed.GIVE_ORIENTATION), owed(), "until it is said back");
        assertThrows(Unacceptable.class, () -> take(file, Action.UNDERSTAND, null), "ten topics are missing");

        EnumSet<Topic> rest = EnumSet.copyOf(read().missing());
        take(file, Action.TELL, new Talk(rest, "eng", "Ana", TeachBack.PARTLY, null, null));
        assertThrows(Unacceptable.class, () -> take(file, Action.UNDERSTAND, null), "said back only in part");
        take(file, Action.TELL, new Talk(EnumSet.of(Topic.HOW_LONG), "eng", "Ana", TeachBack.YES, null, "It can take years, and I can stop"));
        take(file, Action.UNDERSTAND, null);
        assertEquals(State.UNDERSTOOD, read().state());
        assertEquals(List.of(), owed());
        assertEquals(0, adviser.counts("select count(*) from amparo.legal_talk t where t::text like '%Ana%' or t::text like '%see him%'"));
    }

    @Test
    @Holds(Recommendation.R_68)
    void sheMayDeclineItAndAskForItLaterAndHearItOnceMore() {
        does(adviser, () -> orientations.offer(file));
        assertThrows(Stale.class, () -> does(adviser, () -> orientations.offer(file)), "once is enough");
        take(file, Action.DECLINE, null);
        assertEquals(State.DECLINED, read().state());
        assertEquals(List.of(), owed(), "nobody presses her");
        assertThrows(Unacceptable.class, () -> take(file, Action.TELL, new Talk(ALL, "eng", "Ana", TeachBack.YES, null, null)));
        take(file, Action.ASK_AGAIN, null);
        take(file, Action.TELL, new Talk(ALL, "eng", "Ana", TeachBack.YES, null, null));
        take(file, Action.UNDERSTAND, null);

        take(file, Action.TELL, new Talk(EnumSet.of(Topic.PROTECTION), "eng", "Ana", null, null, null));
        assertEquals(State.GIVEN, read().state(), "what changed is said back again");
        assertNull(read().understoodAt());
    }

    @Test
    void onlyTheLegalAdviserOfHerTeamReadsIt() {
        does(adviser, () -> orientations.offer(file));
        assertThrows(Refusal.class, () -> house.lead().does(() -> orientations.page(file)));
        assertThrows(Refusal.class, () -> does(house.lead(), () -> orientations.offer(file)));
        assertEquals(0, house.lead().counts("select count(*) from amparo.legal_orientation"));
        for (Someone who : everybodyElse()) assertThrows(Refusal.class, () -> who.does(() -> orientations.page(file)), who.toString());
    }

    @Test
    void whoSavesSecondIsTold() {
        does(adviser, () -> orientations.offer(file));
        long shown = read().version();
        take(file, Action.DECLINE, null);
        assertThrows(Stale.class, () -> does(adviser, () -> orientations.take(file, Action.TELL, new Talk(ALL, "eng", "Ana", TeachBack.YES, null, null), shown)));
    }

    /** Nothing about proceedings falls into her time to think unless she asks for it, and in time before it ends her adviser speaks with her. */
    @Test
    @Holds(Recommendation.R_08)
    void hersIsTheTimeToThink() {
        house.lead().does(() -> rest.give(file, new GiveReflection(Basis.COUNCIL_OF_EUROPE, TODAY, TODAY.plusDays(45))));

        assertEquals(TODAY.plusDays(45), adviser.does(() -> goals.page(file)).reflection().orElseThrow().endsOn());
        assertEquals(true, refuses(TODAY.plusDays(45), false));
        assertEquals(false, refuses(TODAY.plusDays(45), true), "she asks for it herself");
        assertEquals(false, refuses(TODAY.plusDays(46), false));
        assertEquals(List.of(TODAY.plusDays(35)), advice());

        does(house.deputy(), () -> rest.extend(file, TODAY.plusDays(60), rest.reflection(file).orElseThrow().version()));
        assertEquals(List.of(TODAY.plusDays(50)), advice(), "it moves with its end, whoever of the team it is who extends it");
        does(house.lead(), () -> rest.end(file, rest.reflection(file).orElseThrow().version()));
        assertEquals(List.of(), advice());
        assertEquals(false, refuses(TODAY.plusDays(1), false));
        house.lead().does(() -> rest.pause(file, Pathway.PROCEEDINGS, null));
        assertEquals(true, refuses(TODAY.plusDays(1), false), "she wants proceedings to rest");
    }

    private boolean refuses(LocalDate day, boolean openedByHer) {
        return adviser.together(e -> reflection.refusesOn(day, openedByHer, access.require(org.amparo.access.Action.READ_LEGAL_MATTERS, file)));
    }

    private List<LocalDate> advice() {
        return tasks(house.lead()).stream().filter(t -> t.kind() == TaskKind.OFFER_STATUS_ADVICE && adviser.id().equals(t.assignee()))
                .map(t -> LocalDate.ofInstant(t.due(), ZoneOffset.UTC)).toList();
    }
}
