package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Survivors;
import org.amparo.work.Calendars;
import org.amparo.work.MovesHome;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Opens matters and takes steps in them, with what follows: the date, the task, the line in what happened. */
@ApplicationScoped
class ChildLife {

    /** Whoever does this has looked at what is best for the child, and has no voice in what is decided. */
    private static final Set<String> ASSESSES = Set.of("START", "START_ANEW", "COLLECT");
    private static final Set<String> AT_SCHOOL = Set.of("ENROLLED", "ATTENDING");
    private static final Set<String> MOVES = Set.of("PLACE", "END");
    private static final Set<Track> URGENT = Set.of(Track.GUARDIAN, Track.ASSESSMENT);

    @Inject
    private Matters matters;
    @Inject
    private ChildWords words;
    @Inject
    private Circumstances circumstances;
    @Inject
    private CareTeam team;
    @Inject
    private Survivors survivors;
    @Inject
    private Calendars calendars;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;
    @Inject
    private Event<BackToLearning> backToLearning;
    @Inject
    private Event<MovesHome> moves;
    private final ChildTimes times = new ChildTimes(System::getProperty);

    ChildMatterId open(Track track, Said said, Permit permit) {
        ChildMatterId id = ChildMatterId.fresh();
        UUID unit = team.unit(permit).map(UnitId::value).orElse(null);
        Matter matter = new Matter(id, track, said, unit, due(track, track.start(), 0, permit), clock.instant(), permit);
        matters.add(matter, permit);
        team.name(id, null, permit);
        owed(matter, permit);
        return id;
    }

    /** What every child has from the first day; what is there already stays. */
    boolean begin(Permit permit) {
        List<Track> there = matters.all(permit).stream().map(Matter::track).toList();
        boolean begun = false;
        for (Track track : Track.values())
            if (track.forEveryChild() && !there.contains(track)) {
                open(track, Said.nothing(), permit);
                begun = true;
            }
        return begun;
    }

    void take(Matter matter, String action, Said said, Set<Actor> actors, Permit permit) {
        String who = said.who() == null ? words.who(matter, permit) : said.who();
        String from = matter.state();
        String to = matter.track().take(from, action, actors, said, circumstances.known(matter, said, who, permit));
        settle(matter, action, said, to, permit);
        if (matter.track() == Track.CARE && action.equals("PLACE")) leavesWhereSheLived(matter, permit);
        UUID step = matters.fresh();
        matters.add(words.sealed(step, matter, action, from, to, said, clock.instant(), permit), permit);
        words.seat(said.panel(), step, matter, permit);
    }

    /** Nobody lives in two places: what was decided about the one before holds no more. */
    private void leavesWhereSheLived(Matter now, Permit permit) {
        matters.all(permit).stream().filter(m -> m.track() == Track.CARE && m.is("PLACED") && !m.id().equals(now.id())).forEach(m -> follow(m, "MOVE_ON", permit));
    }

    /** By the system, as a consequence of somebody's act: nothing is said with it. */
    void follow(Matter matter, String action, Permit permit) {
        String from = matter.state();
        String to = matter.track().take(from, action, Set.of(Actor.SYSTEM), Said.nothing(), new Known(matter.kind(), true, true, false, Set.of()));
        settle(matter, action, Said.nothing(), to, permit);
        matters.add(words.sealed(matters.fresh(), matter, action, from, to, Said.nothing(), clock.instant(), permit), permit);
    }

    private void settle(Matter matter, String action, Said said, String to, Permit permit) {
        if (matter.track() == Track.EDUCATION && matter.is("APPLIED", "DROPPED") && AT_SCHOOL.contains(to)) backToLearning.fire(new BackToLearning(permit));
        if (action.equals("REOPEN") || action.equals("START_ANEW")) matter.beginsAgain();
        if (ASSESSES.contains(action)) matter.workedOnBy(permit.holder());
        matter.says(said, said.who() == null ? matter.who() : words.sealedWho(said.who(), matter, permit));
        matter.moveTo(to, clock.instant());
        matter.due(due(matter.track(), to, matter.reviews(), permit));
        tasks.cancelFor(matter.id(), permit);
        owed(matter, permit);
        timeline.add(TimelineKind.CHILD_STEP_TAKEN, matter.id(), permit);
        if (matter.track() == Track.CARE && MOVES.contains(action)) moves.fire(new MovesHome(permit, false));
        if (said.outcome() == Home.NOT_SUITABLE) elsewhere(permit);
        if (matter.track() == Track.CARE && action.equals("PLACE") && said.saw(Assurance.CANNOT_WAIT)) decidedAfterwards(permit);
    }

    /** A home that does not suit is no way back: where the child lives instead is looked for at once. */
    private void elsewhere(Permit permit) {
        if (matters.all(permit).stream().noneMatch(m -> m.track() == Track.CARE && !m.over() && m.kind() != CareKind.SAFE_PARENT)) open(Track.CARE, Said.nothing(), permit);
    }

    /** What could not wait was done at once: a panel looks at it now. */
    private void decidedAfterwards(Permit permit) {
        if (matters.all(permit).stream().noneMatch(m -> m.track() == Track.DETERMINATION && m.is("TRIGGERED", "INFO_COLLECTED", "PANEL")))
            open(Track.DETERMINATION, Said.nothing().with(Trigger.CHANGE_OF_LONG_TERM_CARE), permit);
    }

    private void owed(Matter matter, Permit permit) {
        if (matter.dueAt() == null) return;
        Priority priority = URGENT.contains(matter.track()) && matter.state().equals(matter.track().start()) ? Priority.URGENT : Priority.NORMAL;
        tasks.open(new NewTask(permit.survivor(), null, matter.track().task(), matter.id(), matter.dueAt(), null, priority), permit);
    }

    private Instant due(Track track, String state, int reviews, Permit permit) {
        if (track == Track.ADULTHOOD) return birthday(state, permit);
        return times.after(track, state, reviews).map(span -> calendars.dueAt(permit.custodian(), span)).orElse(null);
    }

    /** A year ahead, on the day, a year after; nothing when no date is known. */
    private Instant birthday(String state, Permit permit) {
        LocalDate born = survivors.age(permit).born();
        if (born == null) return null;
        Instant day = switch (state) {
            case "AHEAD" -> noon(born.plusYears(17));
            case "PLANNED" -> noon(born.plusYears(18));
            case "TRANSITION" -> noon(born.plusYears(19));
            default -> null;
        };
        return day == null || day.isAfter(clock.instant()) ? day : calendars.dueAt(permit.custodian(), org.amparo.work.Span.workingDays(5));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
