package org.amparo.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.amparo.bench.Scratch;
import org.amparo.bench.fill.World;
import org.amparo.bench.measure.Load.Turn;
import org.amparo.bench.measure.Operation.Act;

/** Warms up, measures every operation at one and at sixteen users, then looks at what each asks of the database. */
public final class Measuring {

    /** A session keeps so many forms open at once. */
    private static final int FORMS = 8;
    private static final Duration APART = Duration.ofMillis(400);
    private static final Duration APART_ALONE = Duration.ofMillis(150);
    private static final int FEWEST_WARM = 150;

    private final Scratch scratch;
    private final Duration time;
    private final Consumer<String> progress;
    private final World world;
    private final Map<Operation.Who, List<Desk>> desks = new EnumMap<>(Operation.Who.class);

    public Measuring(Scratch scratch, World world, Duration time, Consumer<String> progress) {
        this.scratch = scratch;
        this.world = world;
        this.time = time;
        this.progress = progress;
    }

    public Report run() throws Exception {
        try (Connection superuser = scratch.asSuperuser()) {
            settle(superuser);
            List<Figures> figures = new ArrayList<>();
            for (int round = 0; round < 2; round++) for (Operation operation : Operation.values()) warm(operation, round, superuser);
            for (int users : new int[] {1, World.DESKS})
                for (Operation operation : Operation.values()) figures.add(measure(operation, users, superuser));
            long memory = Costs.memory(scratch.data());
            return new Report(world, figures, capture(superuser), memory);
        }
    }

    private void settle(Connection superuser) throws Exception {
        sit(Operation.Who.WORKER, world.caseworkers());
        sit(Operation.Who.PARTNER, world.partnerPeople());
        sit(Operation.Who.SUPERVISOR, world.overseers());
        for (Operation operation : Operation.values())
            if (operation.needsOne()) for (Desk desk : desks.get(operation.who)) desk.lay(operation, targets(operation, desk, superuser));
    }

    private void sit(Operation.Who who, List<World.Person> people) throws Exception {
        List<Desk> sitting = new ArrayList<>();
        for (World.Person person : people) {
            progress.accept("Signing in: " + person.login());
            Browser browser = new Browser(scratch.url());
            browser.login(person.login(), person.password());
            sitting.add(new Desk(person, browser));
        }
        desks.put(who, sitting);
    }

    private static List<String> targets(Operation operation, Desk desk, Connection superuser) throws SQLException {
        try (var statement = superuser.prepareStatement(operation.targets)) {
            statement.setObject(1, desk.person.id());
            List<String> targets = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) targets.add(rows.getString(1));
            }
            return targets;
        }
    }

    /** Until the compiler has seen enough of it; what is used up is used sparingly. */
    private void warm(Operation operation, int round, Connection superuser) throws Exception {
        progress.accept("Warming up: " + operation.said);
        Load load = new Load();
        long end = System.nanoTime() + time.toNanos() / 2;
        int least = operation.usesUp() ? FEWEST_WARM : Integer.MAX_VALUE;
        while (System.nanoTime() < end && load.latency.getTotalCount() < least) load.run(turns(operation, 4, 4), Duration.ZERO);
        if (load.latency.getTotalCount() == 0) throw new IllegalStateException(operation.said + " does not work: " + load.problems());
    }

    private Figures measure(Operation operation, int users, Connection superuser) throws Exception {
        progress.accept("Measuring: " + operation.said + ", " + users + (users == 1 ? " user" : " users"));
        Duration apart = users == 1 ? APART_ALONE : APART;
        Load load = new Load();
        Costs costs = Costs.none();
        double seconds = 0;
        while (seconds < time.toSeconds()) {
            List<Turn> turns = turns(operation, users, FORMS);
            if (turns.isEmpty()) break;
            Costs before = Costs.now(scratch.data(), superuser);
            long begun = System.nanoTime();
            load.run(turns, apart);
            seconds += (System.nanoTime() - begun) / 1e9;
            costs = costs.plus(Costs.now(scratch.data(), superuser).since(before));
        }
        return Figures.of(operation, users, load, costs, seconds);
    }

    /** Everything that leads up to the acts has been done when this returns. */
    private List<Turn> turns(Operation operation, int users, int each) throws Exception {
        List<Turn> turns = new ArrayList<>();
        for (Desk desk : desks.get(operation.who).subList(0, users)) {
            List<Act> acts = new ArrayList<>();
            for (int i = 0; i < each && desk.has(operation); i++) acts.add(operation.prepare(desk));
            if (!acts.isEmpty()) turns.add(new Turn(acts));
        }
        return turns;
    }

    private List<Captured> capture(Connection superuser) throws Exception {
        List<Captured> all = new ArrayList<>();
        try (StatementLog log = new StatementLog(scratch, superuser)) {
            for (Operation operation : Operation.values()) all.add(capture(operation, log, superuser));
        }
        return all;
    }

    private Captured capture(Operation operation, StatementLog log, Connection superuser) throws Exception {
        progress.accept("Reading the statements: " + operation.said);
        Desk desk = desks.get(operation.who).stream().filter(d -> d.hasForReading(operation)).findFirst()
                .orElseThrow(() -> new IllegalStateException(operation.said + " was used up: delete the filled database and begin again"));
        String user = desk.person.id().toString();
        operation.prepare(desk).run();
        Act act = operation.prepare(desk);
        long mark = log.mark();
        act.run();
        List<List<Asked>> asked = log.since(mark, user);
        List<List<Asked>> again = operation.budget == Budget.SAVE ? unfinished(operation, desk, log, superuser) : asked;
        return new Captured(operation, asked.stream().mapToInt(List::size).sum(), new Straight(scratch).run(again), asked);
    }

    private static List<List<Asked>> unfinished(Operation operation, Desk desk, StatementLog log, Connection superuser) throws Exception {
        Act act = operation.prepare(desk);
        UUID user = desk.person.id();
        try (Unfinished ignored = new Unfinished(superuser, user.toString())) {
            long mark = log.mark();
            try {
                act.run();
            } catch (java.io.IOException meant) {
                // it was to fail
            }
            return log.since(mark, user.toString()).stream().filter(t -> t.stream().noneMatch(a -> a.values().contains("ROLLED_BACK"))).toList();
        }
    }
}
