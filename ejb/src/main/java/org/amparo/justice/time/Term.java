package org.amparo.justice.time;

import java.time.Duration;
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
    NEWS_TOLD("48h"),
    /** An authority or another State that has not answered is asked again. */
    ANSWER_CHASED("10wd"),
    /** Whoever waits for her hears that she does not come. */
    AUTHORITY_TOLD("4h"),
    /** She knows the day on which she is heard; sooner only because she wants it. */
    DAY_KNOWN("240h"),
    /** The line is tested for the first time, at least so long before. */
    TEST_AHEAD("120h"),
    /** The line is tested again, at most so long before. */
    TEST_OF_THE_DAY("24h"),
    /** A link to the check of a device opens it. */
    DEVICE_LINK("2h"),
    /** Somebody asks how she is after she was heard. */
    ASKED_SAME_DAY("6h"), ASKED_AFTER_TWO_DAYS("48h"), ASKED_AFTER_A_WEEK("168h"), ASKED_AFTER_A_MONTH("720h");

    private final String usual;

    Term(String usual) {
        this.usual = usual;
    }

    public Span span() {
        return span(System::getProperty);
    }

    Span span(UnaryOperator<String> configured) {
        String own = configured.apply(key());
        return Span.parse(own == null ? usual : own);
    }

    /** Of what runs day and night, whatever the calendar of the house says: five working days must not be read as five hours. */
    public Duration duration() {
        return duration(System::getProperty);
    }

    Duration duration(UnaryOperator<String> configured) {
        Span span = span(configured);
        if (span.unit() != Span.Unit.HOURS) throw new IllegalArgumentException(key() + " is given in hours, such as " + usual);
        return Duration.ofHours(span.amount());
    }

    private String key() {
        return "amparo.justice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
