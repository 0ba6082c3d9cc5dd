package org.amparo.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebRulesTest {

    private static final Path WEB = Path.of("../web");
    private static final Path BEAN = Path.of("web/app/src/main/java/org/amparo/web/referral/InboxView.java");
    private static final Pattern NAMED = Pattern.compile("^@Named(?:\\(\"(\\w+)\"\\))?$", Pattern.MULTILINE);
    private static final Path PAGE = Path.of("web/app/src/main/webapp/referral/inbox.xhtml");

    @Test
    void pagesUseFrontDoorsAndTheFrameAndNothingOfEachOther() throws IOException {
        var complaints = new ArrayList<String>();
        var files = SourceRules.sourcesUnder(WEB);
        for (var file : files) complaints.addAll(WebRules.complaintsAbout(file, Files.readAllLines(file)));

        assertTrue(files.stream().anyMatch(f -> f.toString().contains("frame")), "the search finds the frame");
        assertEquals(List.of(), complaints);
    }

    /** A page would not know which of two is meant, and the server does not start. */
    @Test
    void everyBeanThatAPageNamesHasANameOfItsOwn() throws IOException {
        var names = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var file : SourceRules.sourcesUnder(WEB)) {
            var named = NAMED.matcher(Files.readString(file));
            if (!file.toString().endsWith(".java") || !named.find()) continue;
            var type = file.getFileName().toString().replace(".java", "");
            var name = named.group(1) != null ? named.group(1) : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
            if (!names.add(name)) twice.add(name + " in " + file);
        }

        assertTrue(names.size() > 100);
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import org.amparo.web.cases.CaseView;", "import static org.amparo.web.cases.CaseView.open;",
        "import jakarta.persistence.EntityManager;", "import java.sql.Connection;"})
    void aBeanThatReachesTooFarTurnsRed(String line) {
        assertEquals(1, WebRules.complaintsAbout(BEAN, List.of(line)).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"import org.amparo.web.referral.Row;", "import org.amparo.web.frame.Me;", "import org.amparo.referral.ReferralService;"})
    void aBeanThatStaysAtHomeIsGreen(String line) {
        assertEquals(List.of(), WebRules.complaintsAbout(BEAN, List.of(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f:ajax render=\"x\"/>", "<p:timeline value=\"#{x}\"/>", "<div style=\"color: red\">"})
    void aPageWithWhatThePolicyForbidsTurnsRed(String line) {
        assertEquals(1, WebRules.complaintsAbout(PAGE, List.of(line)).size());
    }
}
