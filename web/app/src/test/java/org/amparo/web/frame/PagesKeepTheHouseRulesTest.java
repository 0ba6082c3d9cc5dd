package org.amparo.web.frame;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page may not hold, so that the strict content policy, the quick exit and short files stay true. */
class PagesKeepTheHouseRulesTest {

    private static final int LONGEST = 120;
    private static final Map<String, Pattern> NEVER = Map.ofEntries(
            entry("an inline style", Pattern.compile("\\sstyle\\s*=")),
            entry("an inline script", Pattern.compile("<script(?![^>]*\\ssrc=)")),
            entry("an inline handler", Pattern.compile("\\son[a-z]+\\s*=\\s*\"")),
            entry("f:ajax, which evaluates scripts", Pattern.compile("<f:ajax")),
            entry("a Faces command with its own script", Pattern.compile("<h:command(Link|Script)")),
            entry("a widget that our own tag replaces (a:button, a:problems)", Pattern.compile("<p:(commandButton|commandLink|messages?|growl)\\b")),
            entry("a loop variable that the template's own parameter hides", Pattern.compile("\\bvar=\"(place|tab|width)\"")),
            entry("a loop variable that a name of the container's own hides", Pattern.compile("\\bvar=\"(session|request|application|param|header|cookie|flash|view|component|cc|resource)\"")),
            entry("a part of a row right behind its tag, which hides the other parts", Pattern.compile("<a:[a-zA-Z]+[^>]*(?<!/)><ui:define")),
            entry("unescaped text", Pattern.compile("escape\\s*=\\s*\"false\"")),
            entry("a debugging tag", Pattern.compile("<ui:debug|<f:websocket")),
            entry("an address that is not ours", Pattern.compile("(href|src|action)\\s*=\\s*\"https?:")),
            entry("a colon of its own behind a word (#{msg['frame.colon']}: French has a space before it)", Pattern.compile("(\\}|</(bdi|strong|b|span|q)>):(?=\\s|<)")),
            entry("the old name for a survivor", Pattern.compile("(?i)>[^<]*\\bvictim")));

    static Stream<Path> everyXhtml() {
        return Files.under(Files.PAGES, ".xhtml").stream();
    }

    static Stream<Path> everyPage() {
        return everyXhtml().filter(file -> !file.startsWith(Files.PAGES.resolve("WEB-INF")));
    }

    @ParameterizedTest
    @MethodSource("everyXhtml")
    void holdsNothingForbidden(Path file) {
        var text = Files.read(file);
        NEVER.forEach((what, pattern) -> assertFalse(pattern.matcher(text).find(), file + " holds " + what));
    }

    @ParameterizedTest
    @MethodSource("everyXhtml")
    void namesNoPropertyLikeAnOperator(Path file) {
        var operator = Pattern.compile("#\\{[^}]*\\w\\.(empty|div|mod|eq|ne|lt|gt|le|ge|not|and|or|instanceof)\\b");

        assertFalse(operator.matcher(Files.read(file).replaceAll("'[^'\n]*'", "''")).find(), file + ": #{page.empty} does not parse, #{empty page.rows()} does");
    }

    /** The name of a field is looked for from the form on: it would find the form itself, and the field would have no name for whoever cannot see it. */
    @ParameterizedTest
    @MethodSource("everyXhtml")
    void callsNoFieldLikeItsForm(Path file) {
        var text = Files.read(file);
        Pattern.compile("<h:form id=\"(\\w+)\"").matcher(text).results().map(form -> form.group(1)).forEach(form ->
                assertFalse(Pattern.compile("<a:(area|choice|check|checks|date|text) id=\"" + form + "\"").matcher(text).find(), file + ": a field is called " + form + " like its form"));
    }

    @ParameterizedTest
    @MethodSource("everyXhtml")
    void fitsOnAScreenOrTwo(Path file) {
        assertTrue(Files.read(file).lines().count() <= LONGEST, file + " is longer than " + LONGEST + " lines");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void standsInTheFrame(Path page) {
        assertTrue(Files.read(page).contains("template=\"/WEB-INF/templates/page.xhtml\""), page + " has no frame, so no way to leave it");
    }

    /** Where nobody is called: the talk is going on, the partner's side, a supervisor's look without a name, a worry about somebody nobody has met. */
    private static final Set<String> NOBODY_IS_CALLED = Set.of("access/review.xhtml", "casework/lookatrisk.xhtml", "casework/outline.xhtml", "referral/breach.xhtml", "referral/concern.xhtml", "referral/look.xhtml", "referral/overseen.xhtml",
            "survivor/handover.xhtml", "survivor/nocase.xhtml", "survivor/open.xhtml", "survivor/safety.xhtml", "survivor/talk.xhtml",
            "survivor/handworry.xhtml", "survivor/worry.xhtml");

    static Stream<Path> everyPageAboutOneSurvivor() {
        return everyPage().filter(page -> Files.read(page).contains("viewParam name=\"id\""))
                .filter(page -> Set.of("access", "casework", "referral", "support", "survivor").contains(page.getParent().getFileName().toString()))
                .filter(page -> !NOBODY_IS_CALLED.contains(page.getParent().getFileName() + "/" + page.getFileName()));
    }

    @ParameterizedTest
    @MethodSource("everyPageAboutOneSurvivor")
    void showsWhoItIsAboutAndHowItIsSafeToReachThem(Path page) {
        assertTrue(Files.read(page).contains("caseHeader.xhtml"), page + " loses the head of the case, with it safe contact");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void saysNothingThatIsNotInTheBundles(Path page) {
        var visible = Files.read(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "").replaceAll("(?s)<[^>]*>", "\n");
        var words = Pattern.compile("\\p{L}{3,}").matcher(visible);
        assertFalse(words.find(), () -> page + " says \"" + words.group() + "\" in one language only");
    }
}
