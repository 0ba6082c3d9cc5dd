package org.amparo.work;

/** A length of time as a deadline states it: hours that run day and night, or working days. Written {@code 4h} or {@code 3wd}. */
public record Span(int amount, Unit unit) {

    public enum Unit { HOURS, WORKING_DAYS }

    public Span {
        if (amount < 1 || unit == null) throw new IllegalArgumentException("a span of nothing");
    }

    public static Span hours(int amount) {
        return new Span(amount, Unit.HOURS);
    }

    public static Span workingDays(int amount) {
        return new Span(amount, Unit.WORKING_DAYS);
    }

    public static Span parse(String text) {
        if (text.matches("\\d{1,4}h")) return hours(Integer.parseInt(text.substring(0, text.length() - 1)));
        if (text.matches("\\d{1,4}wd")) return workingDays(Integer.parseInt(text.substring(0, text.length() - 2)));
        throw new IllegalArgumentException("a span is written 4h or 3wd");
    }

    @Override
    public String toString() {
        return amount + (unit == Unit.HOURS ? "h" : "wd");
    }
}
