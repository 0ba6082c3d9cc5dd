package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.CareTeam;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.access.Relation;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.staff.People;
import org.amparo.staff.Person;

/** A second person looks before a referral of a child, or at high risk, goes out; she sees this one record for a day at most. */
@ApplicationScoped
class SecondLooks {

    private static final Duration SIGHT = Duration.ofHours(24);

    @Inject
    private People people;
    @Inject
    private Exclusions exclusions;
    @Inject
    private CareTeam careTeam;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** Nobody who wrote it, and nobody whom the survivor keeps away. */
    List<Person> candidates(Referral r, Permit permit) {
        UnitId unit = r.unit() == null ? null : new UnitId(r.unit());
        Set<StaffId> notThese = new HashSet<>(exclusions.people(permit));
        notThese.add(r.owner());
        return people.supervisors(unit, r.custodian(), notThese).stream().filter(Person::isThere).toList();
    }

    void ask(Referral r, StaffId supervisor, Permit permit) {
        if (r.state() != State.READY) throw Unacceptable.because("supervisor", "referral.problem.notReady");
        if (candidates(r, permit).stream().noneMatch(p -> p.id().equals(supervisor))) throw Unacceptable.because("supervisor", "referral.problem.notThere");
        r.looked(SecondLook.asked(supervisor));
        careTeam.letLook(supervisor, clock.instant().plus(SIGHT), permit);
        notices.tell(supervisor, NoticeKind.SECOND_LOOK_WANTED, r.id());
    }

    /** Her answer ends her sight of it. */
    void give(Referral r, boolean agrees, Permit permit) {
        SecondLook look = r.secondLook().filter(l -> l.askedOf().equals(permit.holder().value()) && !l.isGiven())
                .orElseThrow(() -> Unacceptable.because("action", "referral.problem.notAsked"));
        if (agrees) r.looked(look.given(permit.holder(), clock.instant()));
        else r.looked(null);
        careTeam.end(permit.holder(), Relation.SECOND_LOOK, permit);
        notices.tell(r.owner(), NoticeKind.SECOND_LOOK_GIVEN, r.id());
    }
}
