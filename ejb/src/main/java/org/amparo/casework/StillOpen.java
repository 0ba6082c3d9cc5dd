package org.amparo.casework;

/** What is still open when a case is to close, counted: needs, goals of the plan, questions nobody has heard an answer to, and whether a second person owes a look at a high risk. */
public record StillOpen(int needs, int goals, int questions, boolean riskToBeSeen) {

    static final StillOpen NOTHING = new StillOpen(0, 0, 0, false);
}
