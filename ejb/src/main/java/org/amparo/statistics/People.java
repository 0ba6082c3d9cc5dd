package org.amparo.statistics;

import java.util.List;

/** Who came in a period, as far as it may be said; how many there were stays unsaid, because everybody has one gender. */
public record People(List<Line> genders, List<Line> needs) {}
