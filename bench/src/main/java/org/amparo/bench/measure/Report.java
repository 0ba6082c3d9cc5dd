package org.amparo.bench.measure;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.amparo.bench.fill.World;

/** The figures, for people and for programs. What is over its budget says so. */
public final class Report {

    private static final String OVER = " **over**";

    private final World world;
    private final List<Figures> figures;
    private final List<Captured> captured;
    private final long memory;

    Report(World world, List<Figures> figures, List<Captured> captured, long memory) {
        this.world = world;
        this.figures = figures;
        this.captured = captured;
        this.memory = memory;
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.md"), markdown());
        Files.writeString(folder.resolve("report.json"), json().toString() + "\n");
    }

    private String markdown() {
        StringBuilder text = new StringBuilder("# Benchmark\n\n%s, %d cases, %d processors, application server %d MB. How to read it: docs/benchmark.md.\n"
                .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), world.cases(), Runtime.getRuntime().availableProcessors(), memory));
        figures.stream().mapToInt(Figures::users).distinct().forEach(users -> text.append(table(users)));
        text.append("\n## Statements of one request\n");
        for (Captured one : captured) {
            text.append("\n### %s: %d\n\n".formatted(one.operation().said, one.statements()));
            one.transactions().forEach(t -> t.forEach(a -> text.append("- `").append(a.sql().replaceAll("\\s+", " ")).append("`\n")));
        }
        text.append(problems());
        return text.toString();
    }

    private String table(int users) {
        StringBuilder text = new StringBuilder("\n## %d %s\n\n".formatted(users, users == 1 ? "user" : "users"));
        text.append("| Operation | statements | processor ms | application | database | p50 ms | p95 | p99 | straight ms | ratio | a second | kB | WAL bytes | done | errors |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Figures f : figures) if (f.users() == users) text.append(row(f, of(f)));
        return text.toString();
    }

    private static String row(Figures f, Captured c) {
        return String.format(Locale.ROOT, "| %s | %d of %d%s | %.1f of %.0f%s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %d | %d |%n",
                f.operation().said, c.statements(), f.operation().budget.statements, c.overBudget() ? OVER : "", f.processorMillis(), f.operation().budget.millis,
                f.overBudget() ? OVER : "", f.appMillis(), f.databaseMillis(), f.p50(), f.p95(), f.p99(), c.straight(), f.p50() / c.straight(), f.rate(), f.kilobytes(),
                f.walBytes(), f.count(), f.problems().size());
    }

    private Captured of(Figures f) {
        return captured.stream().filter(c -> c.operation() == f.operation()).findFirst().orElseThrow();
    }

    private String problems() {
        List<String> all = figures.stream().flatMap(f -> f.problems().stream().map(p -> f.operation().said + ": " + p)).distinct().limit(20).toList();
        return all.isEmpty() ? "\nNo errors.\n" : "\n## Errors\n\n- " + String.join("\n- ", all) + "\n";
    }

    public String summary() {
        StringBuilder text = new StringBuilder(String.format("  %-20s %5s %12s %14s %8s %8s %8s %10s%n", "", "users", "statements", "processor ms", "p50", "p95", "p99", "straight"));
        for (Figures f : figures) {
            Captured c = of(f);
            text.append(String.format(Locale.ROOT, "  %-20s %5d %7d/%-3d%s %9.1f/%-3.0f%s %8.1f %8.1f %8.1f %9.1f%s%n", f.operation().said, f.users(), c.statements(),
                    f.operation().budget.statements, c.overBudget() ? "!" : " ", f.processorMillis(), f.operation().budget.millis, f.overBudget() ? "!" : " ", f.p50(), f.p95(),
                    f.p99(), c.straight(), f.problems().isEmpty() ? "" : "  ERRORS " + f.problems().size()));
        }
        long missed = figures.stream().filter(f -> f.overBudget() || of(f).overBudget()).count();
        long idle = figures.stream().filter(f -> f.count() == 0).count();
        if (idle > 0) text.append("  ").append(idle).append(" figures have nothing done: what they use up is used up, delete the folder of the filled database\n");
        return text.append("  ").append(missed == 0 ? "Every budget is kept" : missed + " of " + figures.size() + " figures are over their budget (!)").append("; target/bench/report.md\n").toString();
    }

    private JsonObject json() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Figures f : figures) {
            Captured c = of(f);
            rows.add(Json.createObjectBuilder().add("operation", f.operation().name()).add("users", f.users()).add("statements", c.statements())
                    .add("statementBudget", f.operation().budget.statements).add("appMillis", f.appMillis()).add("databaseMillis", f.databaseMillis())
                    .add("processorBudget", f.operation().budget.millis).add("p50", f.p50()).add("p95", f.p95()).add("p99", f.p99()).add("straightMillis", c.straight())
                    .add("perSecond", f.rate()).add("kilobytes", f.kilobytes()).add("walBytes", f.walBytes()).add("count", f.count()).add("errors", f.problems().size()));
        }
        return Json.createObjectBuilder().add("cases", world.cases()).add("at", Instant.now().toString()).add("memoryMegabytes", memory).add("figures", rows).build();
    }
}
