package org.amparo.work.oversight;

import java.util.List;

/**
 * How an area asks how much of one of its lists waits: a part of the one statement that asks all of them, with a question mark for each value.
 *
 * @param late when a row is past the day on which something was owed; it comes first in the statement
 * @param grade how grave a row is, in numbers: the smaller the graver; nothing where all are alike
 * @param due by when something is owed for it, where that is said beside the number
 * @param from the tables of the list and its conditions
 * @param most more of them than the list itself shows are not counted
 */
public record HowMuch(WhatWaits what, Part late, Part grade, Part due, Part from, int most) {

    public static final Part NEVER = new Part("false");
    public static final Part NONE = new Part("null");

    /** Where only the number is said. */
    public HowMuch(WhatWaits what, Part late, Part from, int most) {
        this(what, late, NONE, NONE, from, most);
    }

    /** Some words of a statement. */
    public record Part(String sql, List<Object> values) {

        public Part(String sql, Object... values) {
            this(sql, List.of(values));
        }
    }
}
