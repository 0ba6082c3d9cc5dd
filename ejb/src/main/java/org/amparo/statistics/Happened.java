package org.amparo.statistics;

import java.time.LocalDate;

/** How often something happened. @param months 1, 3 or 12 from the first day on; @param whole false for the least it can be; @param people null for unsaid */
public record Happened(int months, LocalDate first, Integer people, boolean whole) {}
