package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.child.Known.Fact;
import org.amparo.child.kin.Kin;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.keepaway.NobodyKeptAway;
import org.amparo.survivor.keepaway.NobodyKeptAway.Named;
import org.amparo.survivor.keepaway.Spot;

/** Gathers what the record knows on the day a step is asked for. */
@ApplicationScoped
class Circumstances {

    private static final Set<Track> WEIGHED_WITH_OTHERS = EnumSet.of(Track.ASSESSMENT, Track.DETERMINATION, Track.CARE);

    @Inject
    private Matters matters;
    @Inject
    private Kin kin;
    @Inject
    private Survivors survivors;
    @Inject
    private Consents consents;
    @Inject
    private NobodyKeptAway away;
    @Inject
    private Clock clock;

    /** @param who the name that is meant from now on: said now, or before */
    Known known(Matter matter, Said said, String who, Permit permit) {
        var relative = said.relative() != null ? said.relative() : said.who() == null ? matter.relative() : null;
        boolean namesSafe = isSafe(who, said.who() == null, permit) && said.panel().stream().allMatch(m -> isSafe(m.name(), false, permit));
        List<Matter> others = WEIGHED_WITH_OTHERS.contains(matter.track()) ? matters.all(permit) : List.of();
        boolean assessor = matter.wasStartedBy(permit.holder()) || others.stream().anyMatch(m -> m.track() == Track.ASSESSMENT && m.wasStartedBy(permit.holder()));
        return new Known(said.kind() == null ? matter.kind() : said.kind(), relative == null || kin.safe(relative, permit), namesSafe, assessor,
                facts(matter, others, permit));
    }

    /** A first name alone is that of many: whoever says it now was asked who that is, and whoever was named before they were suspected is asked about with their name. */
    private boolean isSafe(String name, boolean before, Permit permit) {
        return !kin.surelyNamesImplicated(name, permit) && (!before || away.nobodyIn(new Named(Spot.CHILD_MATTER, "who", name), permit));
    }

    /** Only what a step of this track may ask about. */
    private Set<Fact> facts(Matter matter, List<Matter> others, Permit permit) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        switch (matter.track()) {
            case ASSESSMENT, DETERMINATION, CARE -> ofOtherMatters(matter, others, facts);
            case REGISTRY -> agreed(ConsentPurpose.MISSING_CHILD_CHECK, Fact.CONSENT_TO_REGISTRY, facts, permit);
            case TRACING -> agreed(ConsentPurpose.FAMILY_TRACING, Fact.CONSENT_TO_TRACING, facts, permit);
            case ADULTHOOD -> ofHerAge(facts, permit);
            case GUARDIAN, LEGAL_HELP, EDUCATION, FAMILY_HELP -> { }
        }
        return facts;
    }

    private static void ofOtherMatters(Matter matter, List<Matter> all, Set<Fact> facts) {
        if (any(all, Track.ASSESSMENT, "COMPLETED")) facts.add(Fact.ASSESSMENT_COMPLETED);
        if (all.stream().anyMatch(m -> m.track() == Track.REGISTRY && !m.is("NOT_CHECKED"))) facts.add(Fact.REGISTRY_CHECKED_OR_DEFERRED);
        if (any(all, Track.DETERMINATION, "TRIGGERED", "INFO_COLLECTED", "PANEL") || matter.track() == Track.CARE && movesAway(matter, all)) facts.add(Fact.DETERMINATION_OPEN);
        if (all.stream().anyMatch(m -> m.track() == Track.TRACING && m.outcome() == Home.NOT_SUITABLE)) facts.add(Fact.HOME_NOT_SUITABLE);
    }

    /** She lives somewhere already: leaving that is a panel's to decide, and none has. */
    private static boolean movesAway(Matter care, List<Matter> all) {
        return all.stream().anyMatch(m -> m.track() == Track.CARE && !m.id().equals(care.id()) && m.is("PLACED"))
                && all.stream().noneMatch(m -> m.track() == Track.DETERMINATION && m.kind() == Trigger.CHANGE_OF_LONG_TERM_CARE && m.is("DECIDED", "EXPLAINED_TO_CHILD"));
    }

    private void ofHerAge(Set<Fact> facts, Permit permit) {
        survivors.age(permit).years(LocalDate.now(clock)).ifPresent(years -> {
            if (years >= 18) facts.add(Fact.TURNED_18);
            if (years >= 19) facts.add(Fact.YEAR_AFTER_18);
        });
    }

    private void agreed(ConsentPurpose purpose, Fact fact, Set<Fact> facts, Permit permit) {
        if (consents.inForce(permit).stream().anyMatch(c -> c.purpose() == purpose && c.answer() == Answer.GRANTED && c.holdsToday())) facts.add(fact);
    }

    private static boolean any(List<Matter> all, Track track, String... states) {
        return all.stream().anyMatch(m -> m.track() == track && m.is(states));
    }
}
