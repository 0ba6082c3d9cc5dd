package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.recommendation.Recommendation;
import org.amparo.recommendation.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever asks why is answered in the language they read. */
class ReasonsTest {

    private static final Pattern NAMED = Pattern.compile("(?:why|of)=\"(R_[0-9R_ ]+)\"");

    @Test
    void anArabicReaderReadsTheReasonAndItsDocumentInArabic() {
        var reason = in(Tongue.AR).of("R_39").getFirst();

        assertEquals("R-39", reason.id());
        assertEquals("تُصان الخصوصية والسرية في جميع المراحل.", reason.text());
        assertEquals(List.of(new Reason.Cited("مذكرات منظمة Empowerment Collective عن الحوارات البنّاءة، أكتوبر 2025", "T7c")), reason.citations());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidInTheReadersLanguage(Tongue tongue) {
        for (var reason : in(tongue).of(Arrays.asList(Recommendation.values()))) {
            assertEquals(Recommendation.valueOf(reason.id().replace('-', '_')).text(Locale.of(tongue.getTag())), reason.text());
            assertFalse(reason.citations().stream().anyMatch(cited -> cited.document().isBlank() || cited.document().startsWith("⟦")), reason.id());
        }
    }

    @Test
    void aRuleNamesItsReasonsInMoreThanOneWay() {
        var reasons = in(Tongue.EN);

        assertEquals(List.of("R-39", "R-41"), reasons.of(" R_39 R-41").stream().map(Reason::id).toList());
        assertEquals(reasons.of("R_39"), reasons.of(Recommendation.R_39));
        assertEquals(List.of(), reasons.of(null));
    }

    @Test
    void everyReasonThatAPageNamesIsInTheRegister() {
        var named = new TreeSet<String>();
        for (var page : Files.under(Files.PAGES, ".xhtml")) NAMED.matcher(Files.read(page)).results().forEach(r -> named.add(r.group(1)));

        assertFalse(named.isEmpty());
        for (var reasons : named) assertFalse(in(Tongue.AR).of(reasons).isEmpty(), reasons);
    }

    /** The pages and the written documentation name one document alike. */
    @ParameterizedTest
    @EnumSource
    void aDocumentIsCalledByItsTitleAndDate(Source source) {
        assertEquals(source.title() + ", " + source.date(), new Words(Tongue.EN).label(source));
    }

    private static Reasons in(Tongue tongue) {
        var reasons = new Reasons();
        reasons.messages = new Messages() {
            @Override
            public Words words() {
                return new Words(tongue);
            }
        };
        return reasons;
    }
}
