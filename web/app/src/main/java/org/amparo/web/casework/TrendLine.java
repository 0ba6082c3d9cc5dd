package org.amparo.web.casework;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.assessment.Trend;

/** A line over time as a drawing of 100 by 40: the first conversation stands where reading begins, ten at the top. */
public record TrendLine(Trend trend, boolean fromTheRight) implements Serializable {

    private static final double EDGE = 4;

    private record Point(double x, double y) implements Serializable {
        String written(String how) {
            return String.format(Locale.ROOT, "%s%.1f %.1f", how, x, y);
        }
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        int last = trend.ratings().size() - 1;
        for (int i = 0; i <= last; i++) {
            Integer rating = trend.ratings().get(i);
            double along = last == 0 ? 50 : EDGE + i * (100 - 2 * EDGE) / last;
            if (rating != null) points.add(new Point(fromTheRight ? 100 - along : along, 40 - EDGE - rating * (40 - 2 * EDGE) / Rated.BEST));
        }
        return points;
    }

    public String getLine() {
        List<Point> points = points();
        return points.getFirst().written("M") + points.stream().skip(1).map(p -> p.written(" L")).collect(Collectors.joining());
    }

    /** Round caps on strokes of no length stay round, however wide the drawing is stretched. */
    public String getDots() {
        return points().stream().map(p -> p.written("M") + "h0.01").collect(Collectors.joining(" "));
    }
}
