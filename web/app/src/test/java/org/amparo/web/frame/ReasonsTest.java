package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** <em>Why is this asked?</em> is answered in the language of whoever asks; that all four have it, the test of all texts sees to. */
class ReasonsTest {

    private static final Pattern NAMED = Pattern.compile("(?:why|of)=\"(R_[0-9R_ ]+)\"");

    @Test
    void everyReasonThatAPageNamesIsSaidAsTheRegisterSaysIt() {
        var named = new TreeSet<String>();
        for (var page : Files.under(Files.PAGES, ".xhtml"))
            NAMED.matcher(Files.read(page)).results().forEach(r -> named.addAll(java.util.List.of(r.group(1).trim().split(" +"))));

        assertFalse(named.isEmpty());
        for (var reason : named) assertEquals(Recommendation.valueOf(reason).text(), new Words(Tongue.EN).get("recommendation.said." + reason));
    }
}
