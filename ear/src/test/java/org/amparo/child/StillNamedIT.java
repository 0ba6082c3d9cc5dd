package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.AppointmentService;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.Meeting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.PlanAppointment;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.calendar.booking.Warning;
import org.amparo.calendar.interpreter.PersonGender;
import org.amparo.casework.CaseService;
import org.amparo.casework.household.HouseholdService;
import org.amparo.casework.household.LinkHousehold;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.WriteAction;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.ExitGiven;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.PlanPage;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.casework.safety.SafetyPlans;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.Kinship;
import org.amparo.child.kin.RecordRelative;
import org.amparo.child.kin.SuspectedElsewhere;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.keepaway.HowKnown;
import org.amparo.survivor.keepaway.KeepAway;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.survivor.keepaway.StillNamedService;
import org.amparo.survivor.keepaway.StillThere;
import org.amparo.survivor.keepaway.TellApart;
import org.amparo.survivor.keepaway.ToldApart;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** An uncle is suspected after he was named as help: every place that still names him is found, and goes as it is mended. */
class StillNamedIT extends OfAChild {

    @Inject
    private StillNamedService still;
    @Inject
    private SafetyPlanService plans;
    @Inject
    private AppointmentService appointments;
    @Inject
    private ActionService actions;
    @Inject
    private HouseholdService households;
    @Inject
    private CaseService cases;
    @Inject
    private SafetyPlans inForce;

    @Test
    @Holds({Recommendation.R_97, Recommendation.R_103})
    void everyPlaceThatNamesHimIsFoundAndGoesAsItIsMended() {
        RelativeId uncle = uncle();
        plan(SafetyPart.WHO_HELPS, "Yusuf Karimi lets her in");
        chen.does(() -> appointments.plan(file, meeting("her uncle Youssef")));
        chen.does(() -> appointments.plan(file, meeting("Ines Prado")));
        chen.does(() -> actions.add(file, new WriteAction(NeedDomain.values()[0], null, "I want to go to school", "يوسف كريمي drives her", Idea.values()[0], null,
                new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null)));
        take(chen, Track.GUARDIAN, "APPOINT", heard().named("Yusuf Karimi").with(GuardianKind.TEMPORARY_GUARDIAN));
        reachedThrough("familia Karimi");
        relative(chen, uncle, KinWorkflow.Action.SAY_NOT_IMPLICATED, Views.inHerWords("He is kind"));
        agrees("Yusuf Karimi", Giving.GiverIs.TEMPORARY_GUARDIAN, ConsentPurpose.FAMILY_TRACING);

        relative(chen, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());

        assertEquals(Map.of(Spot.CONSENT, List.of(true), Spot.SAFETY_PLAN, List.of(true), Spot.APPOINTMENT, List.of(true), Spot.PLAN, List.of(true), Spot.CHILD_MATTER, List.of(true), Spot.WAY, List.of(false)),
                places(uncle).stream().collect(Collectors.groupingBy(StillThere::spot, Collectors.mapping(StillThere::sure, Collectors.toList()))));
        plan(SafetyPart.WARNING_SIGNS, "Yusuf Karimi waits at the corner");
        assertFalse(places(uncle).stream().anyMatch(p -> p.spot() == Spot.SAFETY_PLAN), "named as whom to beware of");
        assertEquals(List.of(), places(chen.does(() -> kin.record(file, new RecordRelative(Kinship.COUSIN, "Yusuf Karimi", null)))), "asked of somebody who is not kept away");
    }

    @Test
    @Holds({Recommendation.R_46, Recommendation.R_103})
    void twoTasksAboutTwoRelativesAreToldApart() {
        RelativeId aunt = chen.does(() -> kin.record(file, new RecordRelative(Kinship.MOTHER, "Salma Haddad", null)));
        relative(chen, uncle(), KinWorkflow.Action.SUSPECT, Views.notAsked());
        relative(chen, aunt, KinWorkflow.Action.SUSPECT, Views.notAsked());

        List<DueTask> owed = chen.together(e -> tasks.open(access.require(Action.READ_CASE, file)));
        assertEquals(new TreeSet<>(Set.of("AUNT_OR_UNCLE", "MOTHER")),
                owed.stream().filter(t -> t.kind() == TaskKind.LOOK_AT_FAMILY_SAFETY).map(DueTask::about).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @Holds(Recommendation.R_103)
    void aWayThatWasTakenAwayIsNotOneThatNobodyAskedFor() {
        assertFalse(chen.does(() -> contacts.card(her)).takenAway(), "nobody asked yet");
        RelativeId uncle = uncle();
        reachedThrough("Yusuf Karimi");

        relative(chen, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());

        assertTrue(chen.does(() -> contacts.card(her)).isEmpty() && chen.does(() -> contacts.card(her)).takenAway());
        reachedThrough("Ines Prado");
        assertFalse(chen.does(() -> contacts.card(her)).takenAway());
        assertEquals(1, chen.does(() -> contacts.card(her)).ways().size());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_103})
    void aSiblingsPageSaysThatSomebodyIsKeptAwayToWhoeverMayReadBoth() {
        Someone onlyTheBrothers = Someone.joins(house, Role.CASEWORKER);
        CaseId brother = opened.of("Tajinaste", chen, onlyTheBrothers);
        String number = chen.does(() -> cases.head(file)).number();
        chen.does(() -> {
            households.link(brother, new LinkHousehold(number, org.amparo.casework.household.Kinship.SIBLING));
            return null;
        });
        assertEquals(List.of(), chen.does(() -> kin.page(brother)).household());
        RelativeId uncle = uncle();

        relative(chen, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());

        assertEquals(List.of(new SuspectedElsewhere(uncle, Kinship.AUNT_OR_UNCLE, number)), chen.does(() -> kin.page(brother)).household());
        assertEquals(List.of(), chen.does(() -> kin.page(brother)).family(), "each record stays by itself");
        assertEquals(List.of(), onlyTheBrothers.does(() -> kin.page(brother)).household());
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void whatWasSaidToMeanSomebodyElseIsListedAndTakenBackItNamesHimAgain() {
        RelativeId uncle = uncle();
        relative(chen, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());
        chen.does(() -> apart.saving(her, new TellApart("She means her other uncle"), () -> contacts.add(her, new KeepWay(1, Channel.TRUSTED_PERSON, "su tío",
                SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null, LeaveMessage.NO, true, false))));

        assertEquals(List.of(), places(uncle));
        ToldApart told = chen.does(() -> still.toldApart(uncle)).getFirst();
        assertEquals(List.of(Spot.WAY, "su tio", "She means her other uncle"), List.of(told.spot(), told.words(), told.reason()));
        for (int twice = 0; twice < 2; twice++) takeBack(chen, uncle, told);
        assertEquals(List.of(), chen.does(() -> still.toldApart(uncle)));
        assertEquals(List.of(Spot.WAY), places(uncle).stream().map(StillThere::spot).toList());
        assertThrows(Refusal.class, () -> takeBack(Someone.joins(house, Role.CASEWORKER), uncle, told));
    }

    @Test
    @Holds({Recommendation.R_82, Recommendation.R_103})
    void aCardThatNamesHimIsNotPrintedAndThePlanDoesNotHold() {
        RelativeId uncle = uncle();
        plan(SafetyPart.ON_THE_CARD, "Yusuf Karimi 600 000 111");
        assertTrue(chen.does(() -> plans.page(file)).current());
        assertEquals("Yusuf Karimi 600 000 111", chen.does(() -> plans.cardContent(file)).words());

        relative(chen, uncle, KinWorkflow.Action.SUSPECT, Views.notAsked());

        var page = chen.does(() -> plans.page(file));
        assertFalse(page.current());
        assertEquals(PlanPage.StillNames.ON_THE_CARD, page.names());
        assertThrows(Unacceptable.class, () -> chen.does(() -> plans.cardContent(file)));
        assertThrows(Unacceptable.class, () -> chen.does(() -> {
            plans.stillHolds(file, page.newest().facts().id(), page.newest().facts().version());
            return null;
        }));
        plan(SafetyPart.ON_THE_CARD, "Ines Prado 600 000 222");
        assertTrue(chen.does(() -> plans.page(file)).current());
        assertEquals("Ines Prado 600 000 222", chen.does(() -> plans.cardContent(file)).words());
    }

    @Test
    @Holds({Recommendation.R_82, Recommendation.R_103})
    void aPlanThatSendsHerToHimHoldsForNoHearingAndIsNoneToLeaveWith() {
        chen.does(() -> plans.make(new MakePlan(file, PlanFor.ENDING, TookPart.values()[0], null, Map.of(SafetyPart.SAFE_PLACE, "the house of Yusuf Karimi"), 0)));
        chen.does(() -> {
            var made = plans.page(file).newest().facts();
            plans.give(file, made.id(), ExitGiven.ON_PAPER, made.version());
            return null;
        });
        assertEquals(List.of(true, true, true), holds());

        chen.does(() -> {
            keptAway.add(file, new KeepAway(false, "Yusuf Karimi", HowKnown.COMMUNITY, null));
            return null;
        });
        assertEquals(List.of(false, false, false), holds());
        chen.does(() -> {
            keptAway.remove(file, keptAway.list(file).getFirst().id());
            return null;
        });
        assertEquals(List.of(true, true, true), holds(), "she wished it otherwise");
    }

    /** For the page, for whoever closes the case, and for whoever may not read a word of it. */
    private List<Boolean> holds() {
        return List.of(chen.does(() -> plans.page(file)).current(), chen.does(() -> plans.exitPlanGiven(file)), chen.together(e -> inForce.isCurrent(access.require(Action.MANAGE_CASE, file))));
    }

    private void takeBack(Someone who, RelativeId relative, ToldApart told) {
        who.does(() -> {
            apart.takeBack(relative, told.id());
            return null;
        });
    }

    private List<StillThere> places(RelativeId relative) {
        return chen.does(() -> still.where(relative));
    }

    private void plan(SafetyPart part, String words) {
        chen.does(() -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.values()[0], null, Map.of(part, words), plans.page(file).shown())));
    }

    private PlanAppointment meeting(String withWhom) {
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, chen.id(), withWhom, PersonGender.NOT_KNOWN), new Where(PlaceKind.values()[0], null, null),
                new Slot(start, start.plus(45, ChronoUnit.MINUTES), ZoneId.of("America/Lima")), Set.of(), Set.of(), Interpreting.NOT_NEEDED, false, EnumSet.allOf(Warning.class));
    }
}
