package org.amparo.casework.assessment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.Typed;

/** What she said in one conversation about how things are: as many parts as she wanted to talk about, and her own words. */
public record AssessNeeds(List<Rated> rated, String words) {

    private static final int WORDS = 10_000;

    public AssessNeeds {
        var typed = new Typed("casework");
        words = typed.optional("words", words, WORDS);
        rated = rated.stream().filter(r -> !r.empty()).toList();
        if (rated.isEmpty() && words == null) typed.refuse("words", "nothingSaid");
        typed.requiring(once(rated), "rating", "ratedTwice");
        typed.check();
    }

    private static boolean once(Collection<Rated> rated) {
        Set<NeedDomain> seen = EnumSet.noneOf(NeedDomain.class);
        return rated.stream().allMatch(r -> seen.add(r.domain()));
    }

    @Override
    public String toString() {
        return "an assessment of " + rated.size();
    }
}
