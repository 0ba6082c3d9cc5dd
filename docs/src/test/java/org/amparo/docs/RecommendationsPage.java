package org.amparo.docs;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.recommendation.Priority;
import org.amparo.recommendation.Recommendation;
import org.amparo.recommendation.Source;
import org.amparo.workflow.Workflow;

/** Every recommendation, where it was said, which rule carries it, which test holds it, and, honestly, what is not there yet. */
record RecommendationsPage(List<Table> tables, Evidence evidence) {

    enum Status { HELD("held"), RULE_WITHOUT_TEST("rule, no test names it yet"), NOT_YET("not yet");

        final String words;

        Status(String words) {
            this.words = words;
        }
    }

    String text() {
        var page = new StringBuilder("""
                # What was asked for, and what holds it

                Generated from the register, the tables and the tests. *Held*: a rule or a structure carries it and a test turns red without it.
                *Not yet*: nothing does. The words are ours; each line says where the request was made.

                """);
        page.append(summary()).append("\n## The documents\n\n");
        for (var source : Source.values()) page.append("- ").append(source.title()).append(", ").append(source.date()).append(": ").append(source.counting()).append(".\n");
        page.append("\n## The register\n");
        for (var recommendation : Recommendation.values()) page.append(entry(recommendation));
        return page.toString();
    }

    private String summary() {
        var table = new StringBuilder("| | must | should | could | all |\n|---|---|---|---|---|\n");
        for (var status : Status.values()) {
            table.append("| ").append(status.words);
            for (var priority : Priority.values()) table.append(" | ").append(count(status, Set.of(priority)));
            table.append(" | ").append(count(status, Set.of(Priority.values()))).append(" |\n");
        }
        return table.toString();
    }

    private long count(Status status, Set<Priority> priorities) {
        return Arrays.stream(Recommendation.values()).filter(r -> priorities.contains(r.priority()) && status(r) == status).count();
    }

    Status status(Recommendation recommendation) {
        if (!evidence.testsFor(recommendation).isEmpty()) return Status.HELD;
        return evidence.rulesFor(recommendation).isEmpty() ? Status.NOT_YET : Status.RULE_WITHOUT_TEST;
    }

    private String entry(Recommendation recommendation) {
        var entry = new StringBuilder("\n### ").append(recommendation.id()).append("\n\n").append(recommendation.text(Locale.ENGLISH)).append("  \n")
                .append(recommendation.priority().name().toLowerCase(Locale.ROOT)).append(" · ")
                .append(recommendation.areas().stream().map(a -> a.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(joining(", ")))
                .append(" · *").append(recommendation.citations().stream().map(Object::toString).collect(joining("; "))).append("*\n\n");
        if (status(recommendation) == Status.NOT_YET) return entry.append("**Not yet.**\n").toString();
        rules(recommendation).forEach(rule -> entry.append("- rule ").append(rule).append("\n"));
        evidence.testsFor(recommendation).forEach(test -> entry.append("- test `").append(test).append("`\n"));
        if (status(recommendation) == Status.RULE_WITHOUT_TEST) entry.append("- no test names it yet\n");
        return entry.toString();
    }

    /** A table is named with its actions, any other class by itself. */
    private Set<String> rules(Recommendation recommendation) {
        var rules = new TreeSet<String>();
        var inTables = new TreeSet<String>();
        for (var table : tables) {
            String actions = table.workflow().rows().stream().filter(row -> row.because().contains(recommendation))
                    .map(row -> row.action().toString()).distinct().collect(joining(", "));
            if (actions.isEmpty()) continue;
            inTables.add(table.type().getSimpleName());
            rules.add("[%s](%s): %s".formatted(title(table.workflow()), new WorkflowPage(table).path(), actions));
        }
        evidence.rulesFor(recommendation).stream().filter(name -> !inTables.contains(name)).forEach(name -> rules.add("`" + name + "`"));
        return rules;
    }

    private static String title(Workflow<?, ?> workflow) {
        return Words.title(workflow.name());
    }
}
