package org.amparo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amparo.shared.CaseId;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.Id;
import org.amparo.shared.Lookup;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;

/**
 * Keeps who is let in to one record, and how the record stands. The areas say when (a case opens, a lead changes, consent to case
 * management ends); every change asks for the permit it is made under.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CareTeam {

    /** Somebody's place in the team. */
    public record Place(StaffId user, String name, Relation relation, Instant since) implements Serializable {}

    /** A place that is given or ends. */
    public record Seat(StaffId user, Relation relation) {}

    @Inject
    private Grants grants;
    @Inject
    private Standings standings;
    @Inject
    private Clock clock;

    /** First contact: the grant comes before the record it grants sight of. Needs a START_INTAKE permit. */
    public void begin(SurvivorId survivor, Permit permit) {
        if (permit.action() != Action.START_INTAKE) throw new IllegalArgumentException("only an intake begins a record");
        grants.add(survivor, permit.holder(), Relation.INTAKE, permit.holder(), clock.instant(), null);
        standings.begin(survivor, permit.organisation().value());
    }

    /** First contact hands the intake over and sees it no more; her grant ends only when the next one holds. */
    public void passIntakeOn(StaffId to, Permit permit) {
        grants.add(permit.survivor(), to, Relation.INTAKE, permit.holder(), clock.instant(), null);
        grants.end(permit.survivor(), permit.holder(), Relation.INTAKE, clock.instant());
    }

    /** The same when its holder has left: the system passes it on in her place. */
    public void passIntakeOn(StaffId from, StaffId to, Permit permit) {
        grants.add(permit.survivor(), to, Relation.INTAKE, permit.holder(), clock.instant(), null);
        grants.end(permit.survivor(), from, Relation.INTAKE, clock.instant());
    }

    /** A person somebody is worried about, in the hands of a colleague; false when this account has told as many today as it may. */
    public boolean beginWorry(StaffId holder, int mostInADay, Permit permit) {
        if (permit.action() != Action.TELL_WORRY) throw new IllegalArgumentException("only a worry begins so");
        return standings.beginWorry(permit.survivor(), holder, mostInADay);
    }

    /** Somebody else looks at it; whoever held it sees it no more. */
    public void passWorryOn(StaffId from, StaffId to, Permit permit) {
        grants.add(permit.survivor(), to, Relation.WORRY, permit.holder(), clock.instant(), null);
        grants.end(permit.survivor(), from, Relation.WORRY, clock.instant());
    }

    /** The first talk with the person begins: from now on it is an intake like any other. */
    public void worryBecomesIntake(Permit permit) {
        grants.add(permit.survivor(), permit.holder(), Relation.INTAKE, permit.holder(), clock.instant(), null);
        grants.end(permit.survivor(), permit.holder(), Relation.WORRY, clock.instant());
    }

    public void letIn(StaffId user, Relation relation, Permit permit) {
        letIn(List.of(new Seat(user, relation)), permit);
    }

    /** Several at once. */
    public void letIn(List<Seat> seats, Permit permit) {
        for (Seat seat : seats) if (!Relation.CARE_TEAM.contains(seat.relation())) throw new IllegalArgumentException(seat.relation() + " is not a place in a care team");
        if (!seats.isEmpty()) grants.add(permit.survivor(), seats, permit.holder(), clock.instant());
    }

    /** Somebody is asked to take the case over: until the survivor has said something to it, she sees no more than that needs. */
    public void askToLead(StaffId user, Permit permit) {
        grants.add(permit.survivor(), user, Relation.ASKED_TO_LEAD, permit.holder(), clock.instant(), null);
    }

    /** A supervisor who was asked for a second look sees one record for a day; her answer ends it. */
    public void letLook(StaffId supervisor, Instant until, Permit permit) {
        grants.add(permit.survivor(), supervisor, Relation.SECOND_LOOK, permit.holder(), clock.instant(), until);
    }

    public void end(StaffId user, Relation relation, Permit permit) {
        grants.end(permit.survivor(), user, relation, clock.instant());
    }

    /** Several at once; a place that nobody has ends nothing. */
    public void end(List<Seat> seats, Permit permit) {
        if (!seats.isEmpty()) grants.end(permit.survivor(), seats, clock.instant());
    }

    public void endAll(StaffId user, Permit permit) {
        grants.endAll(permit.survivor(), user, clock.instant());
    }

    public List<Place> of(Permit permit) {
        return grants.team(permit.survivor());
    }

    /** The same, for a page that asks for other things of hers too. */
    public Lookup<?> lookup(Permit permit) {
        return grants.lookup(permit.survivor());
    }

    /** In whose turn something about her is said: lead, deputy, members. Whoever may ask only sees to it that somebody hears. */
    public List<StaffId> inOrder(Permit permit) {
        return grants.inOrder(permit.survivor());
    }

    /** The unit that keeps the record; empty before one was chosen. */
    public Optional<UnitId> unit(Permit permit) {
        return Optional.ofNullable(standings.unit(permit.survivor())).map(UnitId::new);
    }

    /** Makes an address (a case, a referral) lead to its survivor; the recipient is the organisation it was sent to, if any. */
    public void name(Id object, OrganisationId recipient, Permit permit) {
        standings.name(object.value(), permit.survivor(), recipient == null ? null : recipient.value(), null);
    }

    /** As above, for what nobody was sent and this act does not ask about again. */
    public void nameLast(Id object, Permit permit) {
        standings.nameLast(object.value(), permit.survivor());
    }

    /** As above, for what people also name by a number they speak: a case. */
    public void nameSpoken(Id object, String number, Permit permit) {
        standings.name(object.value(), permit.survivor(), null, number);
    }

    /** What a number names, however it was typed: only to ask {@link Access} about it next. A slip is looked up too: it costs what any number costs that names nothing. */
    public CaseId spokenFor(String typed) {
        return new CaseId(standings.spokenFor(CaseNumber.parse(typed).map(CaseNumber::text).orElse("")));
    }

    /** The numbers by which the cases on a list are spoken of, where nobody is called by name. */
    public Map<SurvivorId, String> numbers(Permit shown) {
        return standings.numbers(shown.subjects());
    }

    /** Half an hour's sight of one record for whoever broke the glass; everything else about it is the review area's. */
    public void breakGlass(Instant until, Permit permit) {
        if (permit.action() != Action.BREAK_THE_GLASS) throw new IllegalArgumentException("only breaking the glass gives this sight");
        grants.add(permit.survivor(), permit.holder(), Relation.BREAK_GLASS, permit.holder(), clock.instant(), until);
    }

    /** When the sight of this permit ends by itself; empty unless the glass was broken for it. */
    public Optional<Instant> readingUntil(Permit permit) {
        return permit.byBrokenGlass() ? grants.glassUntil(permit.survivor(), permit.holder()) : Optional.empty();
    }

    /** A referral that was named as a draft goes out: from now on the recipient may ask for it. Once, and never to somebody else. */
    public void address(Id object, OrganisationId recipient, Permit permit) {
        standings.address(object.value(), permit.survivor(), recipient.value());
    }

    public void opened(Permit permit) {
        standings.become(permit.survivor(), Standing.State.OPEN);
    }

    public void closed(Permit permit) {
        standings.become(permit.survivor(), Standing.State.CLOSED);
    }

    /** Out of daily work: nobody has it in hand any more. */
    public void archived(Permit permit) {
        grants.endEverybodys(permit.survivor(), clock.instant());
        standings.become(permit.survivor(), Standing.State.ARCHIVED);
    }

    /** Nothing of her is kept: the record is as if it had never been. */
    public void erased(Permit permit) {
        standings.become(permit.survivor(), Standing.State.ERASED);
    }

    public void consentWithdrawn(boolean withdrawn, Permit permit) {
        standings.withdrawn(permit.survivor(), withdrawn);
    }

    public void movedTo(UnitId unit, Permit permit) {
        UUID to = unit.value();
        standings.movesTo(permit.survivor(), to);
    }
}
