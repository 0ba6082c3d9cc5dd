package org.amparo.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.bench.fill.Filling;
import org.amparo.bench.fill.World;
import org.amparo.bench.measure.Measuring;
import org.amparo.bench.measure.Report;
import org.amparo.shared.KeyProvider;
import org.amparo.vault.BulkSealing;

/** {@code ./amparo bench}: fills once, measures, and says what is over its budget. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        Path home = Path.of(System.getProperty("amparo.home", ".")).toAbsolutePath().normalize();
        int code = 0;
        try {
            run(home, BenchOptions.from(words, home));
        } catch (Exception problem) {
            System.err.println();
            System.err.println(problem.getMessage() == null ? problem.toString() : problem.getMessage());
            if (System.getenv("AMPARO_TRACE") != null) problem.printStackTrace();
            code = 1;
        }
        System.exit(code);
    }

    private static void run(Path home, BenchOptions options) throws Exception {
        try (Scratch scratch = Scratch.start(home, options, Main::say)) {
            World world = new World(options.cases(), scratch.day());
            if (!scratch.filled()) fill(scratch, world, options.cases());
            if (options.fillOnly()) return;
            Report report = new Measuring(scratch, world, Duration.ofSeconds(options.seconds()), Main::again).run();
            System.out.println();
            report.write(home.resolve("target/bench"));
            System.out.print(report.summary());
        }
    }

    private static void fill(Scratch scratch, World world, int cases) throws Exception {
        long begun = System.nanoTime();
        List<World.Person> people = Stream.of(world.caseworkers(), world.overseers(), world.partnerPeople()).flatMap(List::stream).toList();
        new Accounts(scratch).make(people);
        long rows = new Filling(world, new BulkSealing(KeyProvider.of(scratch.keys())), scratch::asOwner, Main::again).run();
        scratch.mark(cases);
        System.out.println();
        say("Filled: " + cases + " cases, " + rows + " rows in " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    }

    private static void say(String what) {
        System.out.println("  " + what);
    }

    /** One line that is written over. */
    private static synchronized void again(String what) {
        System.out.print("\r  " + String.format("%-100s", what));
        System.out.flush();
    }
}
