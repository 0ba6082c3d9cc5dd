package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.web.frame.Compared;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** Two versions of one goal, field by field, each as the form would show it. */
record PlanActionCompared(List<SelectItem> needs, List<SelectItem> team, List<SelectItem> help, Messages words, Times times) {

    List<Compared> of(PlanActionForm one, PlanActionForm other) {
        return Compared.changed(List.of(
                line("plan.action.domain", words.label(one.getDomain()), words.label(other.getDomain())),
                line("plan.action.goal", one.getGoal(), other.getGoal()),
                line("plan.action.steps", one.getSteps(), other.getSteps()),
                line("plan.action.need", chosen(needs, one.getNeed()), chosen(needs, other.getNeed())),
                line("plan.action.idea", words.label(one.getIdea()), words.label(other.getIdea())),
                line("plan.action.agrees", words.label(one.getAgrees()), words.label(other.getAgrees())),
                line("plan.action.doneBy", words.label(one.getDoneBy()), words.label(other.getDoneBy())),
                line("plan.action.responsible", chosen(team, one.getResponsible()), chosen(team, other.getResponsible())),
                line("plan.action.due", day(one), day(other)),
                line("plan.action.through", chosen(help, one.getThrough()), chosen(help, other.getThrough())),
                line("plan.action.adjustments", adjustments(one), adjustments(other))));
    }

    private Compared line(String key, String one, String other) {
        return new Compared(words.get(key), one, other);
    }

    private static String chosen(List<SelectItem> from, String value) {
        return from.stream().filter(item -> item.getValue().equals(value)).map(SelectItem::getLabel).findFirst().orElse("");
    }

    private String day(PlanActionForm form) {
        return form.getDue() == null ? "" : times.lastDay(form.getDue());
    }

    private String adjustments(PlanActionForm form) {
        return form.getAdjustments().stream().sorted().map(words::label).collect(Collectors.joining(" · "));
    }
}
