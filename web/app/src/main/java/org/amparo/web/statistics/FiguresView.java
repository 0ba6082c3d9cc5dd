package org.amparo.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.codelist.Trafficked;
import org.amparo.statistics.Figures;
import org.amparo.statistics.FiguresService;
import org.amparo.statistics.Line;
import org.amparo.statistics.Quarter;

/** Figures across cases for one finished quarter, as far as they may be shown; nobody's case. */
@Named
@RequestScoped
public class FiguresView {

    /** A name and its number: a unit of the reader's, or what came of it. */
    public record Part(Object name, int number) {}

    @Inject
    private FiguresService service;

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

    /** When the first figures of the running quarter can be read. */
    public LocalDate getNextTurn() {
        return figures.quarters().getFirst().next().plusMonths(3);
    }

    private static List<Enum<?>> unsaid(List<Line> lines) {
        return lines.stream().filter(line -> !line.said()).<Enum<?>>map(Line::what).toList();
    }

    private static List<Part> parts(List<?> names, List<Integer> numbers) {
        return IntStream.range(0, numbers.size()).filter(i -> numbers.get(i) != null).mapToObj(i -> new Part(names.get(i), numbers.get(i))).toList();
    }

    public boolean shown(Quarter one) {
        return one.equals(figures.quarter());
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
