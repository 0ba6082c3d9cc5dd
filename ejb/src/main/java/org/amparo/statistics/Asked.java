package org.amparo.statistics;

/** How much of what helps to recognise trafficking has an answer in the open cases of a unit, also one that declines; null where there are too few cases. */
public record Asked(String unit, Integer percent) {}
