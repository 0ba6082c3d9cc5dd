package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.WriteAction;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.WayId;
import org.amparo.survivor.keepaway.NobodyKeptAway;
import org.amparo.survivor.keepaway.TellApart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every door that takes a person or a place as help for her, tried with the name of an uncle who is suspected: refused, asked about, or told apart. */
class NobodyKeptAwayHelpsIT extends OfAChild {

    private static final String NEVER = "survivor.problem.keptAway";
    private static final String HIM = "el tío Youssef";
    private static final String PERHAPS = "Youssef, the teacher";
    private static final String SOMEBODY_ELSE = "Ines Prado";

    @Inject
    private AppointmentService appointments;
    @Inject
    private SafetyPlanService plans;
    @Inject
    private ActionService actions;

    private final Map<String, Consumer<String>> doors = new TreeMap<>();
    private int hours;

    @BeforeEach
    void anUncleIsSuspected() {
        relative(chen, uncle(), KinWorkflow.Action.SUSPECT, Views.notAsked());
        doors.put("AppointmentService.plan PlanAppointment.meeting.withWhom", name -> appointments.plan(file, meeting(name, null)));
        doors.put("AppointmentService.plan PlanAppointment.where.words", name -> appointments.plan(file, meeting(null, name)));
        doors.put("AppointmentService.look PlanAppointment.meeting.withWhom", name -> appointments.look(file, meeting(name, null), null));
        doors.put("AppointmentService.look PlanAppointment.where.words", name -> appointments.look(file, meeting(null, name), null));
        doors.put("AppointmentService.change PlanAppointment.meeting.withWhom", name -> changed(name, null));
        doors.put("AppointmentService.change PlanAppointment.where.words", name -> changed(null, name));
        doors.put("ChildService.open Said.who", name -> child.open(file, Track.CARE, Said.nothing().with(CareKind.KIN).named(name)));
        doors.put("ChildService.open Said.panel*.name", name -> child.open(file, Track.DETERMINATION, Said.nothing().with(Trigger.SEPARATION_FROM_PARENTS).panel(List.of(member(name)))));
        doors.put("ChildService.take Said.who", name -> take(file(name)));
        doors.put("ChildService.take Said.panel*.name", name -> take(Said.nothing().panel(List.of(member(name)))));
        doors.put("ContactService.add KeepWay.whoMayAnswer", name -> contacts.add(her, way(SOMEBODY_ELSE, name)));
        doors.put("ContactService.add KeepWay.reach", name -> contacts.add(her, way(name, null)));
        doors.put("ContactService.change KeepWay.whoMayAnswer", name -> way(way(SOMEBODY_ELSE, name)));
        doors.put("ContactService.change KeepWay.reach", name -> way(way(name, null)));
        doors.put("SafetyPlanService.make MakePlan.parts*", name -> plan(SafetyPart.WHO_HELPS, name));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void everyDoorThatIsWrittenDownRefusesHimAndAsksAboutWhoMayBeHim() throws IOException {
        assertEquals(texts("asked"), doors.keySet(), "each text that helpers.csv calls asked is tried");
        var wrong = new TreeSet<String>();
        doors.forEach((text, door) -> {
            for (String name : List.of(HIM, "Yusuf Karimi", "يوسف كريمي", "YOUSSEF  KARIMI"))
                if (!problems(door, name).equals(Set.of(NEVER))) wrong.add(text + " took " + name);
            if (!problems(door, PERHAPS).equals(Set.of(NobodyKeptAway.ASK))) wrong.add(text + " did not ask: " + problems(door, PERHAPS));
            if (!problems(door, SOMEBODY_ELSE).isEmpty()) wrong.add(text + " refused somebody else: " + problems(door, SOMEBODY_ELSE));
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_103})
    void whoKnowsThatItIsSomebodyElseSaysSoOnceAndItIsOnRecord() {
        Consumer<String> plan = doors.get("SafetyPlanService.make MakePlan.parts*");
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(plan, PERHAPS));

        assertEquals(Set.of(), problems(known(plan), PERHAPS));
        assertEquals(Set.of(), problems(plan, PERHAPS), "nor is it asked again");
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(plan, "Youssef lets her in"), "other words are");
        assertEquals(Set.of(NEVER), problems(plan, "Youssef Karimi, the teacher"));
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(name -> plan(SafetyPart.ON_THE_CARD, name), PERHAPS), "what was said of one field says nothing of the card");
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(doors.get("ContactService.add KeepWay.whoMayAnswer"), PERHAPS), "nor of a way to reach her");
        assertEquals(1, told());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_103})
    void ofASaveThatIsRefusedOrComesToNothingNoAnswerIsKept() {
        assertEquals(Set.of(NEVER), problems(known(name -> contacts.add(her, way("el tío Youssef", name))), PERHAPS), "one name is his, the other is asked about");
        assertEquals(0, told());
        chen.does(() -> apart.saving(file, new TellApart("I have met them both"), () -> {
            appointments.look(file, meeting(PERHAPS, null), null);
            return null;
        }));
        assertEquals(0, told(), "a look is no save");
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(doors.get("AppointmentService.plan PlanAppointment.meeting.withWhom"), PERHAPS));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void whoHasOnlyTheFirstNameInCommonCanBeAWayOnceItIsKnownWhoThatIs() {
        Consumer<String> way = doors.get("ContactService.add KeepWay.whoMayAnswer");
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(way, "Youssef"));
        assertEquals(Set.of(), problems(known(way), "Youssef"));
        assertEquals(Set.of(NEVER), problems(known(way), "Youssef Karimi"), "no word of anybody lets him in");
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_100, Recommendation.R_103})
    void whoHasOnlyTheFirstNameInCommonCanBeAGuardianAndACarerOnceItIsKnownWhoThatIs() {
        Consumer<String> guardian = name -> appoint(heard().named(name).with(GuardianKind.GUARDIANSHIP_SERVICE));
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(guardian, "Yusuf"));
        assertEquals(Set.of(NEVER), problems(known(guardian), "Yusuf Karimi"));
        assertEquals(Set.of(), problems(known(guardian), "Yusuf"));
        assertEquals("APPOINTED", the(Track.GUARDIAN).state().name());
        Consumer<String> carer = name -> child.open(file, Track.CARE, Said.nothing().with(CareKind.KIN).named(name));
        assertEquals(Set.of(), problems(carer, "Yusuf"), "said of the same words in the same kind of place");
    }

    @Test
    @Holds({Recommendation.R_100, Recommendation.R_103})
    void whoWasNamedBeforeAnybodyWasSuspectedIsAskedAboutBeforeTheyAreAppointed() {
        another();
        take(chen, Track.GUARDIAN, "REQUEST", heard().named("Yusuf"));
        relative(chen, uncle(), KinWorkflow.Action.SUSPECT, Views.notAsked());

        Said silent = heard().with(GuardianKind.GUARDIANSHIP_SERVICE);
        assertThrows(Unacceptable.class, () -> take(chen, Track.GUARDIAN, "APPOINT", silent), "nobody has said who that is");
        assertEquals(Set.of(), problems(known(name -> appoint(silent.named(name))), "Yusuf"));
        assertEquals("APPOINTED", the(Track.GUARDIAN).state().name());
    }

    private void appoint(Said said) {
        MatterDetails guardian = guardian();
        child.take(guardian.id(), "APPOINT", said, guardian.version());
    }

    private MatterDetails guardian() {
        return child.list(file).stream().filter(m -> m.track() == Track.GUARDIAN).findFirst().orElseThrow();
    }

    private long told() {
        return chen.counts("select count(*) from amparo.told_apart where survivor_id = ?1", her.value());
    }

    @Test
    void aPlanMayNameHimAsWhomToBewareOf() {
        assertEquals(Set.of(), problems(name -> plan(SafetyPart.WARNING_SIGNS, name), "Yusuf Karimi waits at the corner"));
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(name -> plan(SafetyPart.CHILDREN, name), "Nobody hands her to Yusuf Karimi"));
        assertEquals(Set.of(NEVER), problems(name -> plan(SafetyPart.ON_THE_CARD, name), "Yusuf Karimi"));
    }

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_103})
    void aGoalMayBeToStayAwayFromHimSoANameInItIsAskedAbout() throws IOException {
        Map<String, Consumer<String>> either = Map.of(
                "ActionService.add WriteAction.goal", name -> actions.add(file, goal(name, null)),
                "ActionService.add WriteAction.steps", name -> actions.add(file, goal("I want to go to school", name)),
                "ActionService.write WriteAction.goal", name -> changed(goal(name, null)),
                "ActionService.write WriteAction.steps", name -> changed(goal("I want to go to school", name)));
        assertEquals(texts("either"), either.keySet());
        either.forEach((text, door) -> {
            assertEquals(Set.of(), problems(door, SOMEBODY_ELSE), text);
            assertEquals(Set.of(NobodyKeptAway.ASK), problems(door, HIM), text);
        });
        assertEquals(Set.of(), problems(known(either.get("ActionService.add WriteAction.goal")), HIM));
        assertEquals(Set.of(), problems(either.get("ActionService.write WriteAction.goal"), HIM), "told once");
        assertEquals(Set.of(NobodyKeptAway.ASK), problems(either.get("ActionService.write WriteAction.steps"), HIM), "of the goal, not of what is done for it");
    }

    @Test
    @Holds(Recommendation.R_103)
    void nobodyTakesHimOffTheListWhileTheSuspicionStands() {
        RelativeId uncle = chen.does(() -> kin.family(file)).getFirst().id();
        var entry = chen.does(() -> keptAway.list(file)).getFirst();
        assertEquals(uncle, entry.suspected());

        var refused = assertThrows(Unacceptable.class, () -> off(entry.id()));
        assertEquals("survivor.problem.suspicionStands", refused.problems().getFirst().key());
        relative(chen, uncle, KinWorkflow.Action.ASK_TO_CLEAR, Views.inHerWords("It was not him"));
        assertThrows(Unacceptable.class, () -> off(entry.id()), "asked for is not agreed to");
        relative(carla, uncle, KinWorkflow.Action.CLEAR, Views.notAsked());

        assertTrue(chen.does(() -> keptAway.list(file)).getFirst().suspected() == null, "still on the list, until her own wish takes the name off");
        off(entry.id());
        assertEquals(List.of(), chen.does(() -> keptAway.list(file)));
    }

    private void off(java.util.UUID entry) {
        chen.does(() -> {
            keptAway.remove(file, entry);
            return null;
        });
    }

    private PlanAppointment meeting(String withWhom, String place) {
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS).plus(++hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        return new PlanAppointment(new Meeting(AppointmentKind.CASE_MEETING, chen.id(), withWhom, PersonGender.NOT_KNOWN), new Where(PlaceKind.values()[0], null, place),
                new Slot(start, start.plus(45, ChronoUnit.MINUTES), ZoneId.of("America/Lima")), Set.of(), Set.of(), Interpreting.NOT_NEEDED, false, EnumSet.allOf(Warning.class));
    }

    private void changed(String withWhom, String place) {
        AppointmentId id = appointments.plan(file, meeting(null, null));
        appointments.change(id, meeting(withWhom, place), appointments.read(id).version());
    }

    private static PanelMember member(String name) {
        return new PanelMember(name, Profession.values()[0], Voice.values()[0], null);
    }

    private static Said file(String who) {
        return Said.nothing().named(who).with(GuardianKind.GUARDIANSHIP_SERVICE).with(Views.inHerWords(HER_WORDS));
    }

    private void take(Said said) {
        MatterDetails guardian = guardian();
        child.take(guardian.id(), "REQUEST", said, guardian.version());
    }

    private static KeepWay way(String reach, String whoMayAnswer) {
        return new KeepWay(1, Channel.TRUSTED_PERSON, reach, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), whoMayAnswer, null, null, LeaveMessage.NO, true, false);
    }

    private void way(KeepWay changed) {
        WayId way = contacts.add(her, way(SOMEBODY_ELSE, null));
        contacts.change(her, way, changed, 0);
    }

    private void plan(SafetyPart part, String words) {
        plans.make(new MakePlan(file, PlanFor.NOW, TookPart.values()[0], null, Map.of(part, words), plans.page(file).shown()));
    }

    private static WriteAction goal(String goal, String steps) {
        return new WriteAction(NeedDomain.values()[0], null, goal, steps, Idea.values()[0], null, new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null);
    }

    private void changed(WriteAction said) {
        var action = actions.add(file, goal("I want to go to school", null));
        actions.write(file, action, said, actions.action(file, action).version());
    }

    private static Set<String> texts(String why) throws IOException {
        try (var in = NobodyKeptAwayHelpsIT.class.getResourceAsStream("/access/helpers.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.endsWith("," + why)).map(line -> line.split(",")[0]).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
