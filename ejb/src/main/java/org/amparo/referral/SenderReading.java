package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.partner.PartnerFacts;
import org.amparo.referral.answer.CorrectionPolicy;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.draft.SharePreview;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SharingPolicy;
import org.amparo.referral.release.PackageText;
import org.amparo.shared.Actor;
import org.amparo.shared.Lookup;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.Survivors;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** Puts the sender's page together. */
@ApplicationScoped
class SenderReading {

    /** What another page does: the guided path, the answer to a question, the breach procedure, or the system. */
    private static final Set<Action> ELSEWHERE = EnumSet.of(Action.ASK_CAPACITY, Action.CHECK_CONSENT, Action.MAKE_READY, Action.RETURN_TO_DRAFT,
            Action.WITHDRAW_CONSENT);

    @Inject
    private Agreeing agreeing;
    @Inject
    private ReferralEvents events;
    @Inject
    private PackageText text;
    @Inject
    private Directory directory;
    @Inject
    private People people;
    @Inject
    private Vault vault;
    @Inject
    private Survivors survivors;
    @Inject
    private GivenBack givenBack;
    @Inject
    private Onwards onwards;
    @Inject
    private Steps steps;
    @Inject
    private PageAct page;
    @Inject
    private Clock clock;

    SharePreview lookAt(Referral r, Permit permit) {
        return agreeing.preview(r, permit);
    }

    ReferralPage page(Referral r, Permit permit) {
        boolean out = r.sentAt() != null;
        askTogether(r, out, permit);
        List<ReferralEvent> past = events.of(r.id(), permit);
        Map<StaffId, Person> known = people.people(Stream.concat(past.stream().map(ReferralEvent::actor), r.claimedBy().stream()).distinct().toList());
        Optional<Directory.Listed> chosen = r.listing().flatMap(directory::listed);
        PartnerFacts partner = chosen.map(Directory.Listed::partner).filter(p -> r.recipient().filter(p.id()::equals).isPresent())
                .or(() -> r.recipient().flatMap(directory::organisation)).orElse(null);
        LocalDate until = r.agreement().map(Agreement::until).orElse(null);
        Sharing sharing = SharingPolicy.of(r.state(), r.sharingEnded(), until, LocalDate.now(clock));
        return new ReferralPage(row(r, sharing), partner, chosen.map(c -> c.service().name()).orElse(""), r.channel(),
                sharing, until, out ? text.allParts(r.address(), permit) : List.of(), out ? text.questions(r.address(), permit) : List.of(),
                out ? text.messages(r.address(), permit) : List.of(), PartnerReading.history(past, known, permit.organisation()), mayDo(r), onHerWord(r),
                r.sentAt(), r.seenAt(), r.claimedBy().map(c -> known.containsKey(c) ? known.get(c).name() : "").orElse(""), r.expectedOn(), r.firstContactOn(),
                correctable(r), opened(r.wanted(), Referral.WANTED, r, permit), opened(r.wishes(), Referral.WISHES, r, permit),
                opened(r.duplicateReason(), Referral.DUPLICATE_REASON, r, permit), closing(r, permit),
                r.secondLook().map(l -> new StaffId(l.askedOf())).orElse(null), r.secondLook().filter(SecondLook::isGiven).isPresent(), r.herCopy().map(HerCopy::handling).orElse(null),
                survivors.face(permit).language(), out ? givenBack.of(r, permit) : null, out ? onwards.of(r, true, permit) : List.of(), r.parent().orElse(null), r.version());
    }

    private void askTogether(Referral r, boolean out, Permit permit) {
        List<Lookup<?>> all = new ArrayList<>(List.of(events.lookup(r.id(), permit)));
        if (out) {
            all.addAll(text.lookups(r.address(), permit));
            all.addAll(List.of(givenBack.lookup(r, permit), onwards.lookup(r, permit)));
        }
        page.together(all.toArray(Lookup[]::new));
    }

    /** Unlike the page: without what waits for a yes, was taken back, or may not leave today. */
    PaperPackage paper(Referral r, Permit permit) {
        LocalDate until = r.agreement().map(Agreement::until).orElse(null);
        Sharing agreed = SharingPolicy.of(r.state(), r.sharingEnded(), until, LocalDate.now(clock));
        boolean leaves = r.sentAt() != null && SharingPolicy.within(directory.reach(r.recipient().orElseThrow()), r.state(), agreed) == Sharing.SHARED;
        return new PaperPackage(r.code(), until, leaves ? text.parts(r.address(), permit) : List.of());
    }

    private ReferralRow row(Referral r, Sharing sharing) {
        Instant actBy = r.actBy();
        boolean unshared = sharing == Sharing.ENDED && ReferralWorkflow.OPEN.contains(r.state());
        return new ReferralRow(r.id(), r.survivor(), r.caseId(), r.code(), r.domains(), r.recipient().orElse(null), r.urgency(), r.state(),
                r.stateSince(), actBy, actBy != null && actBy.isBefore(clock.instant()), unshared, sharing == Sharing.PAUSED, r.concern(), r.owner(), r.sentAt() == null);
    }

    private Set<Action> mayDo(Referral r) {
        Set<Action> may = EnumSet.noneOf(Action.class);
        may.addAll(ReferralWorkflow.TABLE.actionsFrom(r.state(), steps.actors()));
        may.removeAll(ELSEWHERE);
        if (!LoopPolicy.waitedLongEnough(r.actBy(), clock.instant())) may.remove(Action.EXPIRE);
        if (correctable(r) == null) may.remove(Action.CORRECT_ANSWER);
        return may;
    }

    private static Set<Action> onHerWord(Referral r) {
        Set<Action> may = EnumSet.noneOf(Action.class);
        may.addAll(ReferralWorkflow.TABLE.actionsFrom(r.state(), Set.of(Actor.SURVIVOR)));
        may.remove(Action.WITHDRAW_CONSENT);
        return may;
    }

    private Instant correctable(Referral r) {
        boolean possible = !r.sharingEnded() && ReferralWorkflow.TABLE.step(r.state(), Action.CORRECT_ANSWER).isPresent();
        return possible && CorrectionPolicy.justAnswered(r.answeredAt(), clock.instant()) ? CorrectionPolicy.until(r.answeredAt()) : null;
    }

    private ReferralPage.Closing closing(Referral r, Permit permit) {
        return r.ending().map(e -> new ReferralPage.Closing(e.reason(), e.nextStep(), e.outcome(), e.asked(),
                opened(e.word(), Referral.WORD, r, permit), e.at())).orElse(null);
    }

    private String opened(Sealed value, SealedField field, Referral r, Permit permit) {
        return vault.open(value, field.at(r.id(), r.survivor()), permit);
    }
}
