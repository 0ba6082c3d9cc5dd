package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.codelist.Gender;
import org.amparo.partner.Directory;
import org.amparo.partner.Match;
import org.amparo.partner.PartnerFacts;
import org.amparo.partner.Served;
import org.amparo.partner.Wish;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Codes;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Fit;
import org.amparo.survivor.Survivors;

/** Finds services with her wishes and compares the chosen one again before it is used. */
@ApplicationScoped
class ServiceChoice {

    private static final Set<State> CHOOSABLE = EnumSet.of(State.DRAFT, State.CAPACITY_CHECK);

    @Inject
    private Directory directory;
    @Inject
    private Survivors survivors;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Instance<ChildSafeguards> safeguards;
    @Inject
    private Clock clock;

    /** Whatever answers one of the needs; which of them it does not answer is said beside it. */
    List<Match> matches(Referral r, Permit permit) {
        if (r.whomNot().isEmpty()) throw Unacceptable.because("askedWhomNot", "referral.problem.missing.askedWhomNot");
        Map<ListingId, Match> all = new LinkedHashMap<>();
        wishes(r, permit).forEach(wish -> directory.match(wish).forEach(match -> all.putIfAbsent(match.listing().id(), match)));
        return all.values().stream().sorted(Comparator.comparingInt(match -> unanswered(r, match))).toList();
    }

    private static int unanswered(Referral r, Match match) {
        return (int) r.domains().stream().filter(d -> !match.listing().terms().domains().contains(d)).count();
    }

    /** From now on services are shown; who asked is kept with when. */
    void askedWhomNot(Referral r, Permit permit) {
        r.askedWhomNot(new WhomNot(clock.instant(), permit.holder().value()));
    }

    /** The chosen service as it compares today; empty when it may not be offered to her at all. */
    Optional<Match> today(Referral r, ListingId listing, Permit permit) {
        return wishes(r, permit).stream().flatMap(wish -> directory.match(wish, listing).stream()).findFirst();
    }

    private List<Wish> wishes(Referral r, Permit permit) {
        Fit fit = survivors.fit(permit);
        Set<OrganisationId> notThese = exclusions.organisations(permit);
        boolean child = r.child() || fit.childRules();
        return r.domains().stream()
                .map(domain -> new Wish(domain, fit.languages(), fit.adjustments(), served(fit.gender(), child), null, fit.years(), child, notThese)).toList();
    }

    /** Whoever said nothing about it is compared with nothing. */
    private static Set<Served> served(Gender gender, boolean child) {
        if (child) return Set.of(Served.CHILDREN);
        return switch (gender) {
            case FEMININE -> Set.of(Served.WOMEN);
            case MASCULINE -> Set.of(Served.MEN);
            case TRANS_FEMININE, TRANS_MASCULINE, NON_CONFORMING -> Set.of(Served.TRANS_AND_NON_BINARY);
            case NOT_SAID, PREFER_NOT_TO_SAY -> Set.of();
        };
    }

    void choose(Referral r, ChooseService chosen, Permit permit) {
        if (!CHOOSABLE.contains(r.state())) throw Unacceptable.because("listing", "referral.problem.alreadyShown");
        Match match = today(r, chosen.listing(), permit).orElseThrow(() -> Unacceptable.because("listing", "referral.problem.notOffered"));
        PartnerFacts partner = directory.organisation(match.listing().organisation()).orElseThrow(() -> Unacceptable.because("listing", "referral.problem.notOffered"));
        if (!match.maySend() || !partner.mayReceivePersonalData()) throw Unacceptable.because("listing", "referral.problem.partner-may-receive");
        if (chosen.channel() == Channel.SYSTEM && !partner.usesInbox()) throw Unacceptable.because("channel", "referral.problem.noInbox");
        if (!chosen.accepted().containsAll(doubts(match))) throw Unacceptable.because("accepted", "referral.problem.warnings-settled");
        if (r.whomNot().isEmpty()) askedWhomNot(r, permit);
        r.addressedTo(partner.id(), chosen.listing(), chosen.channel(), Codes.join(doubts(match)));
    }

    static Set<Match.Kind> doubts(Match match) {
        return match.warnings().stream().map(Match.Warning::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Match.Kind.class)));
    }

    /** Everything that has to be true of a recipient at the moment of deciding. */
    Set<ReferralWorkflow.Condition> recipientConditions(Referral r, Permit permit) {
        Set<ReferralWorkflow.Condition> met = EnumSet.noneOf(ReferralWorkflow.Condition.class);
        if (r.recipient().isEmpty() || r.listing().isEmpty()) return met;
        if (!exclusions.organisations(permit).contains(r.recipient().get())) met.add(ReferralWorkflow.Condition.RECIPIENT_NOT_EXCLUDED);
        today(r, r.listing().get(), permit).ifPresent(match -> {
            if (match.maySend()) met.add(ReferralWorkflow.Condition.PARTNER_MAY_RECEIVE);
            if (match.warnings().stream().noneMatch(w -> w.kind().forbids()) && safeguarded(r, permit)) met.add(ReferralWorkflow.Condition.CHILD_SAFEGUARDS_MET);
            if (Codes.read(Match.Kind.class, r.warnings()).containsAll(doubts(match))) met.add(ReferralWorkflow.Condition.WARNINGS_SETTLED);
        });
        return met;
    }

    /** Asked for a child only. */
    private boolean safeguarded(Referral r, Permit permit) {
        boolean child = r.child() || survivors.fit(permit).childRules();
        return !child || safeguards.isResolvable() && safeguards.get().met(r.urgency(), permit);
    }
}
