package org.amparo.statistics;

import java.util.List;

/**
 * What may be shown of one finished period.
 *
 * @param enough people were counted for anything to be said; @param units names of the reader's own, in the order of a line's figures;
 * @param lures what was promised; @param found smuggled, trafficked, or both; @param waiting for permission to work, by month;
 * @param school children who began at one, by month, quarter and year;
 * @param asked of today, by unit, beside the newest period alone; @param askedOfHouse of all units a reader may know of
 */
public record Figures(Period period, List<Period> periods, boolean enough, List<String> units, People people, List<Line> factors, List<Line> lures,
                      List<Line> found, List<Line> signs, List<Waiting> waiting, List<Happened> school, List<Asked> asked, Integer askedOfHouse) {}
