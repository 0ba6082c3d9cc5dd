package org.amparo.partner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.partner.Match.Kind;
import org.amparo.partner.Match.Warning;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** Compares a wish with a service and names every difference. It leaves out, it warns; it does not score and it does not choose. */
@Holds({Recommendation.R_19, Recommendation.R_50, Recommendation.R_56})
final class MatchingPolicy {

    /** A bigger region's word for "wherever you are". */
    static final String EVERYWHERE = "*";

    static final Comparator<Match> FEWEST_DOUBTS_FIRST = Comparator.<Match, Boolean>comparing(m -> !m.maySend())
            .thenComparing(m -> m.warnings().size()).thenComparing(m -> m.listing().name()).thenComparing(m -> m.listing().id().toString());

    private MatchingPolicy() {}

    static boolean offers(Wish wish, ListingDetails listing) {
        return listing.usable() && !wish.excluded().contains(listing.organisation())
                && (wish.domain() == null || listing.terms().domains().contains(wish.domain()));
    }

    static Match match(Wish wish, ListingDetails listing, boolean certifiedForChildren, Set<Barrier> barriers, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        Terms terms = listing.terms();
        if (wish.child() && !certifiedForChildren) warn(warnings, Kind.NOT_CERTIFIED_FOR_CHILDREN);
        Set<Adjustment> unmet = EnumSet.noneOf(Adjustment.class);
        unmet.addAll(wish.adjustments());
        unmet.removeAll(terms.adjustments());
        if (!unmet.isEmpty()) warn(warnings, Kind.UNMET_ADJUSTMENT, unmet.stream().map(Enum::name).toArray(String[]::new));
        if (!wish.languages().isEmpty() && terms.languages().stream().noneMatch(wish.languages()::contains))
            warn(warnings, Kind.NO_COMMON_LANGUAGE, terms.languages().stream().sorted().toArray(String[]::new));
        Set<Served> left = EnumSet.noneOf(Served.class);
        if (!terms.serves().isEmpty()) left.addAll(wish.serves());
        left.removeAll(terms.serves());
        if (!left.isEmpty()) warn(warnings, Kind.DOES_NOT_SERVE, left.stream().map(Enum::name).toArray(String[]::new));
        if (wish.age() != null && !terms.ages().takes(wish.age())) warn(warnings, Kind.AGE_OUT_OF_RANGE, bound(terms.ages().from()), bound(terms.ages().to()));
        if (wish.region() != null && !wish.region().isBlank() && !reaches(terms.regions(), wish.region()))
            warn(warnings, Kind.OTHER_REGION, terms.regions().stream().sorted().toArray(String[]::new));
        capacity(warnings, listing.capacity().answer(now));
        if (listing.pledges().crossBorder()) warn(warnings, Kind.CROSS_BORDER);
        return new Match(listing, warnings, barriers);
    }

    private static void capacity(List<Warning> warnings, Capacity.Answer answer) {
        switch (answer) {
            case FREE -> { }
            case FULL -> warn(warnings, Kind.FULL);
            case WAITING_LIST -> warn(warnings, Kind.WAITING_LIST);
            case UNKNOWN -> warn(warnings, Kind.CAPACITY_UNKNOWN);
        }
    }

    private static boolean reaches(Set<String> regions, String region) {
        return regions.isEmpty() || regions.stream().anyMatch(r -> r.equals(EVERYWHERE) || r.equalsIgnoreCase(region.strip()));
    }

    private static String bound(Integer age) {
        return age == null ? "" : age.toString();
    }

    private static void warn(List<Warning> warnings, Kind kind, String... what) {
        warnings.add(new Warning(kind, List.of(what)));
    }
}
