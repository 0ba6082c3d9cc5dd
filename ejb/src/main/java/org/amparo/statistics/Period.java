package org.amparo.statistics;

import java.time.LocalDate;

/** What figures are given for: a finished quarter or a finished year. Two of them never overlap unless one lies in the other, so that no difference of two is a third. */
public sealed interface Period permits Quarter, Year {

    LocalDate first();

    /** The first day after it. */
    LocalDate next();

    int year();
}
