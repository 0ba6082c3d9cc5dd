package org.amparo.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.statistics.Figures;
import org.amparo.statistics.FiguresService;
import org.amparo.statistics.Happened;
import org.amparo.statistics.Lasting;
import org.amparo.statistics.Line;
import org.amparo.statistics.Period;
import org.amparo.statistics.Quarter;
import org.amparo.statistics.Waiting;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** Figures across cases for one finished quarter or year, as far as they may be shown; nobody's case. */
@Named
@RequestScoped
public class FiguresView {

    /** A name and its number: a unit of the reader's, or what came of it. */
    public record Part(Object name, int number) {}

    @Inject
    private FiguresService service;
    @Inject
    private Messages messages;
    @Inject
    private Times times;

    private String quarter;
    private Figures figures;

    public void load() {
        figures = service.of(quarter);
    }

    public List<Line> getFactors() {
        return figures.factors().stream().filter(Line::said).toList();
    }

    public List<Line> getSigns() {
        return figures.signs().stream().filter(Line::said).toList();
    }

    /** "Yes" alone would say nothing. */
    public String found(Line line) {
        return line.what() == Smuggled.YES ? messages.get("statistics.found.smuggled") : messages.label(line.what());
    }

    public List<Line> said(List<Line> lines) {
        return lines.stream().filter(Line::said).toList();
    }

    public List<Enum<?>> unsaid(List<Line> lines) {
        return lines.stream().filter(line -> !line.said()).<Enum<?>>map(Line::what).toList();
    }

    public List<Enum<?>> getUnsaidFactors() {
        return unsaid(figures.factors());
    }

    public List<Enum<?>> getUnsaidSigns() {
        return unsaid(figures.signs());
    }

    public List<Part> ours(Line line) {
        return parts(figures.units(), line.ours());
    }

    public List<Part> outcomes(Line line) {
        return parts(List.of(Trafficked.values()), line.outcomes());
    }

    public List<Lasting> getLasting() {
        return List.of(Lasting.values());
    }

    /** The months in which anything may be said. */
    public List<Waiting> getWaiting() {
        return figures.waiting().stream().filter(month -> !month.atLeast().isEmpty()).toList();
    }

    public List<Happened> getSchool() {
        return figures.school().stream().anyMatch(one -> one.people() != null) ? figures.school() : List.of();
    }

    /** What is going on now: its figures come when it is over. */
    public Period getRunning() {
        return ((Quarter) figures.periods().getFirst()).after();
    }

    public LocalDate lastDay(Period one) {
        return one.next().minusDays(1);
    }

    /** Beside it stands what is so today; beside an older one it would look as if it had been so then. */
    public boolean isNewest() {
        return shown(figures.periods().getFirst());
    }

    public String name(Period one) {
        return one instanceof Quarter quarter ? messages.of("statistics.figures.quarterOf", quarter.number(), quarter.year()) : messages.of("statistics.figures.yearOf", one.year());
    }

    public String name(Happened one) {
        LocalDate first = one.first();
        return switch (one.months()) {
            case 1 -> times.month(first);
            case 3 -> messages.of("statistics.figures.quarterOf", (first.getMonthValue() + 2) / 3, first.getYear());
            default -> messages.of("statistics.figures.yearOf", first.getYear());
        };
    }

    private static List<Part> parts(List<?> names, List<Integer> numbers) {
        return IntStream.range(0, numbers.size()).filter(i -> numbers.get(i) != null).mapToObj(i -> new Part(names.get(i), numbers.get(i))).toList();
    }

    public boolean shown(Period one) {
        return one.equals(figures.period());
    }

    public Figures getFigures() {
        return figures;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }
}
