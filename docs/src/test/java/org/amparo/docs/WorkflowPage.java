package org.amparo.docs;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;
import org.amparo.workflow.Workflow.Row;

/** One life as a page: what it is for, the picture, the rows, and what was asked for that each row answers. */
record WorkflowPage(Table table) {

    String path() {
        return "workflows/" + table.workflow().name() + ".md";
    }

    String text() {
        Workflow<?, ?> life = table.workflow();
        var page = new StringBuilder("# " + Words.title(life.name()) + "\n\n" + life.purpose() + "\n\n");
        page.append("Generated from `").append(table.type().getName()).append("`: change the table there, then write the page anew.\n\n");
        page.append("```mermaid\n").append(life.asMermaid()).append("```\n\n");
        if (!table.namedStates().isEmpty()) page.append(namedStates());
        page.append("## Steps\n\nWhat is not in this table nobody may do. A *correction* mends a record and is not drawn above.\n\n");
        page.append("| From | Action | To | Who | Only if | Because |\n|---|---|---|---|---|---|\n");
        life.rows().forEach(row -> page.append(line(row)));
        page.append("\n## Why\n\n");
        reasons(life).forEach(r -> page.append("- **").append(r.id()).append("** ").append(r.text(Locale.ENGLISH)).append(" *(")
                .append(r.citations().stream().map(Object::toString).collect(joining("; "))).append(")*\n"));
        return page.toString();
    }

    private String namedStates() {
        var section = new StringBuilder("## Named sets of states\n\n| Name | States |\n|---|---|\n");
        table.namedStates().forEach((name, states) -> section.append("| ").append(name).append(" | ").append(list(states)).append(" |\n"));
        return section + "\n";
    }

    private String line(Row<?, ?> row) {
        return "| %s | %s%s | %s | %s | %s | %s |\n".formatted(from(row.from()), row.action(), row.correction() ? " (correction)" : "", row.to(), list(row.who()),
                row.guards().stream().map(Guard::key).map(key -> key.replace('-', ' ')).collect(joining("; ")),
                row.because().stream().map(r -> "[%s](../recommendations.md#%s \"%s\")".formatted(r.id(), r.id().toLowerCase(Locale.ROOT), r.text(Locale.ENGLISH))).collect(joining(", ")));
    }

    private String from(Set<?> states) {
        return table.namedStates().entrySet().stream().filter(e -> states.size() > 1 && e.getValue().equals(states)).map(e -> "*" + e.getKey() + "*")
                .findFirst().orElse(list(states));
    }

    private static String list(Collection<?> some) {
        return some.stream().map(Object::toString).collect(joining(", "));
    }

    private static Set<Recommendation> reasons(Workflow<?, ?> life) {
        var reasons = new TreeSet<Recommendation>(Comparator.naturalOrder());
        life.rows().forEach(row -> reasons.addAll(row.because()));
        return reasons;
    }
}
