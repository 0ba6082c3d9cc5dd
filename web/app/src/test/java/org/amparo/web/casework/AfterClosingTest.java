package org.amparo.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** On a closed case nothing is offered that its door refuses: what is not named is left out. */
@Holds(Recommendation.R_46)
class AfterClosingTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void whatOnlyRunningWorkKnowsIsLeftOut() {
        var needs = new AfterClosing("/casework/needs");
        assertFalse(needs.link("/casework/record"));
        assertFalse(needs.link("/referral/refer"));
        assertTrue(needs.link("/casework/need"));
        assertFalse(new AfterClosing("/casework/record").form("record"));
        assertFalse(new AfterClosing("/casework/aftercare").form("aftercare"), "what was agreed is read");
        assertFalse(new AfterClosing("/a/page/nobody/has/named/yet").form("anything"));
    }

    @Test
    void whatComesAfterwardsStays() {
        assertTrue(new AfterClosing("/casework/ending").form("reopening"));
        assertTrue(new AfterClosing("/casework/ending").button("reopening", "reopen"));
        assertTrue(new AfterClosing("/casework/aftercare").button("steps", "asked"));
        assertTrue(new AfterClosing("/survivor/contact").button("ways", "reveal"), "how she is reached is read");
    }

    @Test
    void ofAFormThatStaysOnlyTheButtonThatIsNamed() {
        var referral = new AfterClosing("/referral/referral");
        assertTrue(referral.form("hers"));
        assertTrue(referral.button("hers", "stop"));
        assertFalse(referral.button("hers", "pause"));
        var about = new AfterClosing("/survivor/about");
        assertTrue(about.form("about"), "it is how it is read");
        assertFalse(about.button("about", "save"));
    }

    /** A page that was renamed would be closed, or open, without anybody noticing. */
    @Test
    void everyPageAndFormNamedIsThere() throws Exception {
        for (String list : List.of("WORK", "OPEN"))
            for (String page : named(list)) assertTrue(Files.exists(PAGES.resolve(page.substring(1) + ".xhtml")), page);
        Set<String> forms = new TreeSet<>();
        for (String form : named("FORMS")) {
            String id = form.substring(form.indexOf('#') + 1).split(":", 2)[0];
            if (!written(form.substring(1, form.indexOf('#')), id)) forms.add(form);
        }
        assertEquals(Set.of(), forms);
    }

    /** On the page, or on a part that it includes. */
    private static boolean written(String page, String form) throws IOException {
        if (Files.readString(PAGES.resolve(page + ".xhtml")).contains("<h:form id=\"" + form + "\"")) return true;
        try (Stream<Path> parts = Files.walk(PAGES.resolve("WEB-INF/includes"))) {
            for (Path part : parts.filter(Files::isRegularFile).toList()) if (Files.readString(part).contains("<h:form id=\"" + form + "\"")) return true;
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> named(String list) throws Exception {
        Field field = AfterClosing.class.getDeclaredField(list);
        field.setAccessible(true);
        return (Set<String>) field.get(null);
    }
}
