package org.amparo.justice.time;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.amparo.work.Span;

/** A length of time in legal matters: configuration ({@code amparo.justice.decision-after}), with the default of workflows W7. */
public enum Term {
    /** She sleeps over what she was told before she says yes. */
    DECISION_AFTER("24h"),
    /** A goal is spoken of again. */
    GOAL_REVIEW("720h"),
    /** What was offered is told and said back. */
    ORIENTATION_GIVEN("10wd"),
    /** A child in proceedings has somebody who speaks for it. */
    LAWYER_FOR_CHILD("5wd"),
    /** What is new is told to her, if she wants to hear it. */
    NEWS_TOLD("48h");

    private final String usual;

    Term(String usual) {
        this.usual = usual;
    }

    public Span span() {
        return span(System::getProperty);
    }

    Span span(UnaryOperator<String> configured) {
        String own = configured.apply("amparo.justice." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return Span.parse(own == null ? usual : own);
    }
}
