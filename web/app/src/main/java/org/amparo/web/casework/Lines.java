package org.amparo.web.casework;

import java.util.ArrayList;
import java.util.List;
import org.amparo.casework.risk.DomainRating;
import org.amparo.web.frame.Messages;

/** A rating in one line, in the reader's language. */
final class Lines {

    private Lines() {}

    static String of(DomainRating rating, Messages words) {
        if (rating == null) return words.get("casework.risk.nothing");
        List<String> said = new ArrayList<>();
        if (rating.likelihood() != null) said.add(words.of("casework.risk.rated", words.get("casework.risk.likelihood"), words.label(rating.likelihood())));
        if (rating.impact() != null) said.add(words.of("casework.risk.rated", words.get("casework.risk.impact"), words.label(rating.impact())));
        if (rating.own() != null) said.add(words.of("casework.risk.rated", words.get("casework.risk.ownOne"), words.label(rating.own())));
        return String.join(" · ", said);
    }
}
