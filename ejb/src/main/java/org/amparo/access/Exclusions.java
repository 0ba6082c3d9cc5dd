package org.amparo.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.shared.Id;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;

/**
 * Whom a survivor does not want near her record. It overrides every grant on every surface from the next request on, and the
 * person or organisation named cannot learn that anything exists.
 */
@Stateless
public class Exclusions {

    private static final Duration A_DAY = Duration.ofHours(24);

    @Inject
    private Access access;
    @Inject
    private ExclusionRows rows;
    @Inject
    private Grants grants;
    @Inject
    private Event<ExclusionRecorded> recorded;
    @Inject
    private Event<ExclusionLifting> lifting;
    @Inject
    private Clock clock;

    public List<Exclusion> list(Id subject) {
        return rows.of(access.require(Action.READ_EXCLUSIONS, subject));
    }

    /** On her word alone; no reason is asked for. */
    public void excludePerson(Id subject, StaffId user) {
        Permit permit = access.require(Action.EDIT_EXCLUSIONS, subject);
        if (user.equals(permit.holder())) throw Unacceptable.because("person", "access.problem.notYourself");
        if (!rows.add(new Exclusion(Id.next(), user, null, clock.instant(), null), permit)) return;
        grants.endAll(permit.survivor(), user, clock.instant());
        tell(user, null, permit);
    }

    public void excludeOrganisation(Id subject, OrganisationId organisation) {
        Permit permit = access.require(Action.EDIT_EXCLUSIONS, subject);
        if (organisation.equals(permit.custodian())) throw Unacceptable.because("organisation", "access.problem.notTheLeadAgency");
        if (rows.add(new Exclusion(Id.next(), null, organisation, clock.instant(), null), permit)) tell(null, organisation, permit);
    }

    /** An account was shut out because it sounds like somebody she keeps away: what it held of her work moves on as if she had named it. */
    @NoPersonalData("asks under the permit the caller already holds")
    public void alsoFollows(StaffId user, Permit permit) {
        permit.mustCover(permit.survivor());
        tell(user, null, permit);
    }

    /** What follows for her work follows on each record of hers: the entry itself is copied to the joined ones by the database. */
    private void tell(StaffId user, OrganisationId organisation, Permit permit) {
        recorded.fire(new ExclusionRecorded(permit.survivor(), user, organisation));
        rows.joinedInMyCare(permit).forEach(also -> recorded.fire(new ExclusionRecorded(also, user, organisation)));
    }

    /** On her word, and it is said how she gave it: others hear of it, and it holds from tomorrow on. */
    public void letNear(Id subject, UUID exclusion, SaidHow how) {
        if (how == null) throw Unacceptable.because("how", "access.problem.saidHow");
        Permit permit = access.require(Action.EDIT_EXCLUSIONS, subject);
        if (!rows.liftFrom(exclusion, clock.instant().plus(A_DAY), how, permit)) throw late(exclusion, permit, subject);
        lifting.fire(new ExclusionLifting(permit.survivor(), permit.holder()));
    }

    /** She meant something else, or somebody of the team knows better: nothing changes. */
    public void keepAwayAfterAll(Id subject, UUID exclusion) {
        Permit permit = access.require(Action.EDIT_EXCLUSIONS, subject);
        if (!rows.keep(exclusion, permit)) throw late(exclusion, permit, subject);
    }

    /** A colleague was quicker; or it was never hers. */
    private RuntimeException late(UUID exclusion, Permit permit, Id subject) {
        return rows.isHers(exclusion, permit) ? new Stale() : access.refuse(Action.EDIT_EXCLUSIONS, subject);
    }

    /** The system's round: whose day has gone by may come near again. */
    public void lift(Permit run) {
        for (Object[] due : rows.due(clock.instant(), run))
            rows.lifted((UUID) due[0], clock.instant(), access.require(Action.RUN_TIMER, new SurvivorId((UUID) due[1])));
    }

    /** The system's round: what was said on a joined record by somebody who does not work on this one. */
    public List<KeptAwayElsewhere> saidElsewhere(Permit run) {
        return rows.saidElsewhere(run);
    }

    @NoPersonalData("asks under the permit the caller already holds")
    public void seenTo(KeptAwayElsewhere said, Permit permit) {
        rows.seenTo(said, clock.instant(), permit);
    }

    /** For matching and sending, inside another area's act: organisations that may not even be offered. */
    @NoPersonalData("asks under the permit the caller already holds")
    public Set<OrganisationId> organisations(Permit permit) {
        permit.mustCover(permit.survivor());
        return permit.hold(Shunned.class, () -> shunned(permit)).organisations();
    }

    private Shunned shunned(Permit permit) {
        return new Shunned(rows.of(permit).stream().map(Exclusion::organisation).filter(o -> o != null).collect(Collectors.toSet()));
    }

    /** As above, for assigning work: colleagues who may not be chosen. */
    @NoPersonalData("asks under the permit the caller already holds")
    public Set<StaffId> people(Permit permit) {
        permit.mustCover(permit.survivor());
        return rows.of(permit).stream().map(Exclusion::user).filter(u -> u != null).collect(Collectors.toSet());
    }
}
