package org.amparo.child;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.work.Span;

/** By when the next step of a child's matter is due: configuration ({@code amparo.child.care.placed.1}), with the defaults of workflows W11. */
final class ChildTimes {

    private static final String A_WEEK = "168h";
    private static final String A_MONTH = "720h";
    private static final String THREE_MONTHS = "2160h";
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("assessment.needed", "48h"), Map.entry("assessment.started", A_WEEK), Map.entry("assessment.views_heard", A_WEEK),
            Map.entry("assessment.completed", A_MONTH), Map.entry("assessment.completed.1", THREE_MONTHS),
            Map.entry("guardian.needed", "24h"), Map.entry("guardian.requested", "48h"), Map.entry("guardian.change_requested", "48h"),
            Map.entry("registry.not_checked", "48h"), Map.entry("registry.deferred", A_MONTH), Map.entry("registry.possible", "24h"), Map.entry("registry.match", "24h"),
            Map.entry("registry.safety_reviewed", "5wd"), Map.entry("registry.no_match", A_MONTH), Map.entry("registry.no_match.1", THREE_MONTHS),
            Map.entry("registry.authority_informed", THREE_MONTHS),
            Map.entry("legal_help.needed", "5wd"),
            Map.entry("education.none", A_MONTH), Map.entry("education.assessed", "5wd"), Map.entry("education.applied", A_MONTH), Map.entry("education.enrolled", A_MONTH),
            Map.entry("education.at_risk", "5wd"), Map.entry("education.dropped", "10wd"),
            Map.entry("tracing.not_asked", A_MONTH), Map.entry("tracing.wanted", "5wd"), Map.entry("tracing.tracing", A_MONTH), Map.entry("tracing.found", "5wd"),
            Map.entry("care.proposed", "48h"), Map.entry("care.matched", A_WEEK), Map.entry("care.placed", A_WEEK), Map.entry("care.placed.1", A_MONTH),
            Map.entry("care.placed.2", THREE_MONTHS),
            Map.entry("determination.triggered", A_WEEK), Map.entry("determination.info_collected", "10wd"), Map.entry("determination.panel", "10wd"),
            Map.entry("determination.decided", "48h"),
            Map.entry("family_help.offered", "10wd"), Map.entry("family_help.running", THREE_MONTHS));

    private final UnaryOperator<String> configured;

    ChildTimes(UnaryOperator<String> configured) {
        this.configured = configured;
    }

    /** @param reviews how often it was looked at again in this state; what is written for fewer holds for more */
    Optional<Span> after(Track track, String state, int reviews) {
        String key = (track + "." + state).toLowerCase(java.util.Locale.ROOT);
        for (int times = reviews; times > 0; times--) {
            String span = said(key + "." + times);
            if (span != null) return Optional.of(Span.parse(span));
        }
        return Optional.ofNullable(said(key)).map(Span::parse);
    }

    private String said(String key) {
        String own = configured.apply("amparo.child." + key);
        return own == null ? DEFAULTS.get(key) : own;
    }
}
