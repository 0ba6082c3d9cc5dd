package org.amparo.casework.conference;

import static org.amparo.casework.conference.ConferenceWorkflow.Action.CANCEL;
import static org.amparo.casework.conference.ConferenceWorkflow.Action.HOLD;
import static org.amparo.casework.conference.ConferenceWorkflow.Action.SEAL;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to conferences: planning one, asking people to it as far as the survivor agrees, and minutes that are sealed. */
@Stateless
public class ConferenceService {

    @Inject
    private Access access;
    @Inject
    private ConferenceRows rows;
    @Inject
    private ConferenceReading reading;
    @Inject
    private AgreedTo agreedTo;
    @Inject
    private AgreedActions actions;
    @Inject
    private WhatLeaves leaves;
    @Inject
    private CaseFiles files;
    @Inject
    private CareTeam team;
    @Inject
    private Calendars calendars;
    @Inject
    private Timeline timeline;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    public List<ConferenceRow> all(CaseId id) {
        return rows.all(access.require(Action.MANAGE_CASE, id)).stream().map(Conference::row).toList();
    }

    public ConferencePage page(ConferenceId id) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        return reading.page(found(id, permit), permit);
    }

    public ConferenceId plan(CaseId id, PlanConference said) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        CaseFacts file = files.of(permit);
        if (!file.running()) throw Unacceptable.because("aim", "workflow.problem.not-now");
        Conference conference = new Conference(said, file, at(said, permit), vault, permit);
        team.name(conference.id(), null, permit);
        rows.add(conference, permit);
        timeline.add(TimelineKind.CONFERENCE_PLANNED, conference.id(), permit);
        return conference.id();
    }

    public void change(ConferenceId id, PlanConference said, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = planned(id, version, permit);
        boolean asAsked = conference.when().equals(at(said, permit)) && Objects.equals(conference.place(vault, permit), said.place());
        conference.plan(said, at(said, permit), vault, permit);
        leaves.changed(conference, asAsked, permit);
    }

    /** A colleague who has her in care already: nobody comes to see a record by coming to a table. */
    public void invite(ConferenceId id, StaffId colleague, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = planned(id, version, permit);
        if (team.of(permit).stream().noneMatch(p -> p.user().equals(colleague))) throw Unacceptable.because("colleague", "casework.problem.cannotBeChosen");
        if (rows.guests(id, permit).stream().anyMatch(g -> g.colleague().filter(colleague::equals).isPresent())) throw Unacceptable.because("colleague", "casework.problem.askedAlready");
        rows.add(new Guest(id, colleague, null, clock.instant(), permit), permit);
        rows.touch(conference);
    }

    /** An organisation that she agrees to, for what she agrees to. */
    public void invite(ConferenceId id, OrganisationId partner, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = planned(id, version, permit);
        if (partner == null || !agreedTo.today(permit).containsKey(partner)) throw Unacceptable.because("partner", "casework.problem.notAgreedTo");
        if (rows.guests(id, permit).stream().anyMatch(g -> g.partner().filter(partner::equals).isPresent())) throw Unacceptable.because("partner", "casework.problem.askedAlready");
        rows.everAsked(id, partner, permit).ifPresentOrElse(g -> leaves.again(g, conference, permit), () -> {
            Guest guest = new Guest(id, null, partner, clock.instant(), permit);
            rows.add(guest, permit);
            leaves.addressed(guest, conference, permit);
        });
        rows.touch(conference);
    }

    public void uninvite(ConferenceId id, UUID guest, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = planned(id, version, permit);
        Guest asked = rows.guest(id, guest, permit).orElseThrow(() -> access.refuse(Action.MANAGE_CASE, id));
        if (asked.partner().isPresent()) leaves.uninvite(asked, permit);
        else rows.remove(asked, permit);
        rows.touch(conference);
    }

    public void cancel(ConferenceId id, boolean onHerWord, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = fresh(id, version, permit);
        conference.become(ConferenceWorkflow.TABLE.take(conference.state(), CANCEL, onHerWord ? Set.of(Actor.SURVIVOR) : caller.actors(), g -> true));
        leaves.takeBack(conference, permit);
        timeline.add(TimelineKind.CONFERENCE_CANCELLED, id, permit);
    }

    /** It took place with these; whoever she does not agree to any more was not among them. */
    public void held(ConferenceId id, Set<UUID> came, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = fresh(id, version, permit);
        if (conference.liesAhead(clock.instant())) throw Unacceptable.because("held", "casework.problem.conferenceAhead");
        List<Guest> guests = rows.guests(id, permit);
        guests.forEach(g -> g.came(came.contains(g.id())));
        Set<OrganisationId> there = guests.stream().filter(Guest::came).flatMap(g -> g.partner().stream()).collect(Collectors.toSet());
        var policy = new ConferencePolicy(conference.herPart(), there, agreedTo.today(permit).keySet(), false, false);
        conference.become(ConferenceWorkflow.TABLE.take(conference.state(), HOLD, caller.actors(), policy::met));
        timeline.add(TimelineKind.CONFERENCE_HELD, id, permit);
    }

    public void minutes(ConferenceId id, String words, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = open(id, version, permit);
        var typed = new Typed("casework");
        String said = typed.required("minutes", words, 4 * PlanConference.WORDS);
        typed.check();
        conference.minutes(said, vault, permit);
    }

    public void add(AddPoint said, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, said.conference());
        Conference conference = open(said.conference(), version, permit);
        if (said.owner() != null && team.of(permit).stream().noneMatch(p -> p.user().equals(said.owner()))) throw Unacceptable.because("pointOwner", "casework.problem.cannotBeChosen");
        if (said.day() != null && actions.due(said.day(), permit).isBefore(clock.instant())) throw Unacceptable.because("pointDay", "casework.problem.dayIsOver");
        rows.add(new Point(said, clock.instant(), vault, permit), permit);
        rows.touch(conference);
    }

    /** From now on nothing of it changes; what was agreed is owed, and what was not comes back. */
    public void seal(ConferenceId id, long version) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = fresh(id, version, permit);
        List<Point> points = rows.points(id, permit);
        boolean owned = points.stream().filter(p -> p.kind() == PointKind.AGREED).allMatch(p -> team.of(permit).stream().anyMatch(place -> place.user().equals(p.owner())));
        var policy = new ConferencePolicy(conference.herPart(), Set.of(), Set.of(), conference.hasMinutes(), owned);
        conference.seal(ConferenceWorkflow.TABLE.take(conference.state(), SEAL, caller.actors(), policy::met), clock.instant(), permit.holder());
        actions.follow(points, files.of(permit), permit);
        leaves.outcome(conference, points, permit);
        timeline.add(TimelineKind.CONFERENCE_SEALED, id, permit);
    }

    /** What one organisation may take away, as she agrees to it at this minute. */
    public PartOfMinutes part(ConferenceId id, UUID guest) {
        Permit permit = access.require(Action.MANAGE_CASE, id);
        Conference conference = found(id, permit);
        Guest partner = rows.guest(id, guest, permit).filter(g -> g.partner().isPresent() && g.came() && conference.row().sealed()).orElseThrow(() -> access.refuse(Action.MANAGE_CASE, id));
        return reading.part(conference, partner, permit);
    }

    private Instant at(PlanConference said, Permit permit) {
        return said.when().atZone(calendars.of(permit.custodian()).zone()).toInstant();
    }

    private Conference planned(ConferenceId id, long version, Permit permit) {
        return in(ConferenceWorkflow.State.PLANNED, id, version, permit);
    }

    private Conference open(ConferenceId id, long version, Permit permit) {
        return in(ConferenceWorkflow.State.HELD, id, version, permit);
    }

    private Conference in(ConferenceWorkflow.State state, ConferenceId id, long version, Permit permit) {
        Conference conference = fresh(id, version, permit);
        if (conference.state() != state) throw Unacceptable.because("action", "workflow.problem.not-now");
        return conference;
    }

    private Conference fresh(ConferenceId id, long version, Permit permit) {
        Conference conference = found(id, permit);
        Stale.check(version, conference.version());
        return conference;
    }

    private Conference found(ConferenceId id, Permit permit) {
        return rows.find(id, permit).orElseThrow(() -> access.refuse(Action.MANAGE_CASE, id));
    }
}
