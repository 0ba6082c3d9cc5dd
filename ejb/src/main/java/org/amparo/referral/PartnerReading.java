package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.ListPermit;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.partner.Reach;
import org.amparo.referral.answer.CorrectionPolicy;
import org.amparo.referral.loop.PastStep;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SharingPolicy;
import org.amparo.referral.release.PackageText;
import org.amparo.referral.release.SharedPart;
import org.amparo.shared.Compartment;
import org.amparo.shared.Lookup;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.staff.HouseNames;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** Puts a partner's page together from what is in force; whatever was taken back is not even looked for. */
@ApplicationScoped
class PartnerReading {

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralEvents events;
    @Inject
    private PackageText text;
    @Inject
    private Directory directory;
    @Inject
    private GivenBack givenBack;
    @Inject
    private Onwards onwards;
    @Inject
    private People people;
    @Inject
    private HouseNames houses;
    @Inject
    private PageAct page;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    /** What the reader may know of it at this moment, and of which parts of her record that is; none when nothing is shared. */
    record InSight(Sharing sharing, Reach reach, Set<Compartment> parts) {}

    Optional<Referral> find(ReferralId id, Permit permit) {
        return referrals.find(id, permit);
    }

    Optional<Referral> find(ReferralId id, ListPermit leave) {
        return referrals.find(id, leave);
    }

    /** Asked before the page is, so that the log says what it shows: a name that waits for a yes is not in sight. */
    InSight inSight(Referral r, ListPermit leave) {
        Reach reach = directory.reach(r.recipient().orElseThrow());
        Sharing sharing = SharingPolicy.within(reach, r.state(), sharing(r));
        if (!readable(sharing)) return new InSight(sharing, reach, Set.of());
        askTogether(r, leave);
        Set<Compartment> parts = text.compartments(r.address(), leave);
        // its last day has passed
        if (parts.isEmpty() && !ReferralWorkflow.OPEN.contains(r.state())) return new InSight(Sharing.ENDED, reach, Set.of());
        parts.add(Compartment.NEEDS_SUPPORT); // what help it is about, and what was written to and fro
        return new InSight(sharing, reach, parts);
    }

    /** What she agreed to; whether the organisation itself may read is asked for the page. */
    Sharing sharing(Referral referral) {
        LocalDate until = referral.agreement().map(Agreement::until).orElse(null);
        return SharingPolicy.of(referral.state(), referral.sharingEnded(), until, LocalDate.now(clock));
    }

    PackagePage page(Referral r, InSight inSight, Permit permit) {
        Instant now = clock.instant();
        Sharing sharing = inSight.sharing();
        boolean over = !readable(sharing);
        List<SharedPart> parts = over ? List.of() : text.parts(r.address(), permit);
        List<ReferralEvent> past = events.of(r.id(), permit);
        Map<StaffId, Person> known = people.people(Stream.concat(past.stream().map(ReferralEvent::actor),
                Stream.concat(Stream.of(r.owner()), r.claimedBy().stream())).distinct().toList());
        return new PackagePage(r.id(), r.code(), r.state(), r.stateSince(), r.urgency(), over ? List.of() : r.domains(),
                houses.of(r.custodian()), name(known, r.owner()), r.sentAt(), over ? null : r.actBy(), !over && r.actBy() != null && r.actBy().isBefore(now), r.expectedOn(), sharing,
                parts, over ? List.of() : text.questions(r.address(), permit),
                over ? List.of() : text.messages(r.address(), permit), history(past, known, permit.organisation()),
                SharingPolicy.offered(r.state(), sharing, inSight.reach()), SharingPolicy.partnerMayAct(r.state(), sharing) && ReferralWorkflow.OPEN.contains(r.state()), over ? null : correctableUntil(r, inSight.reach(), now, permit),
                r.claimedBy().orElse(null), r.claimedBy().map(c -> name(known, c)).orElse(""),
                r.sharingEnded() ? returned(r, permit) : null, over ? List.of() : onwards.of(r, false, permit), r.version());
    }

    private void askTogether(Referral r, ListPermit leave) {
        List<Lookup<?>> all = new ArrayList<>(text.lookups(r.address(), leave));
        all.addAll(List.of(events.lookup(r.id(), leave), onwards.lookup(r, leave)));
        page.together(all.toArray(Lookup[]::new));
    }

    /** What was taken back can be confirmed at once, also before the asking is written down. */
    private Returned returned(Referral r, Permit permit) {
        Returned back = givenBack.of(r, permit);
        return back == null ? new Returned(r.stateSince(), null, "") : back;
    }

    private static boolean readable(Sharing sharing) {
        return sharing == Sharing.SHARED || sharing == Sharing.PAUSED;
    }

    /** Only while the partner may decide anew, and the case that it decided for has not been closed. */
    private Instant correctableUntil(Referral r, Reach reach, Instant now, Permit permit) {
        boolean possible = ReferralWorkflow.TABLE.step(r.state(), Action.CORRECT_ANSWER).isPresent() && SharingPolicy.open(r.state(), Action.CORRECT_ANSWER, reach);
        if (!possible || !CorrectionPolicy.justAnswered(r.answeredAt(), now)) return null;
        boolean goesOn = ReferralWorkflow.OPEN.contains(r.state()) || access.wouldWith(r.id(), org.amparo.access.Action.ANSWER_REFERRAL, permit);
        return goesOn ? CorrectionPolicy.until(r.answeredAt()) : null;
    }

    /** Colleagues by name; the other side as a side. */
    static List<PastStep> history(List<ReferralEvent> past, Map<StaffId, Person> known, OrganisationId reader) {
        return past.stream().map(e -> new PastStep(e.action(), e.to(), e.actedAs(),
                Optional.ofNullable(known.get(e.actor())).filter(p -> p.organisation().equals(reader)).map(Person::name).orElse(""),
                e.at(), e.reason(), e.correction())).toList();
    }

    private static String name(Map<StaffId, Person> known, StaffId who) {
        return known.containsKey(who) ? known.get(who).name() : "";
    }
}
