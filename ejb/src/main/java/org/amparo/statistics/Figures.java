package org.amparo.statistics;

import java.util.List;

/**
 * What may be shown of one finished quarter.
 *
 * @param about how many people were counted, rounded down; null for too few; @param units names of the reader's own, in the order of a line's figures;
 * @param asked of today, by unit; @param askedOfHouse of all units a reader may know of
 */
public record Figures(Quarter quarter, List<Quarter> quarters, Integer about, List<String> units, List<Line> factors, List<Line> signs, List<Asked> asked,
                      Integer askedOfHouse) {}
