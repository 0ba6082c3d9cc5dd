package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.casework.conference.ConferencePage.Invitable;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.survivor.consent.Consents;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Vault;
import org.amparo.work.Calendars;

/** Puts a conference together for a reader: the whole for the care team, a part for one organisation. */
@ApplicationScoped
class ConferenceReading {

    @Inject
    private ConferenceRows rows;
    @Inject
    private AgreedTo agreedTo;
    @Inject
    private CareTeam team;
    @Inject
    private Consents consents;
    @Inject
    private Calendars calendars;
    @Inject
    private People people;
    @Inject
    private Vault vault;

    ConferencePage page(Conference conference, Permit permit) {
        Map<OrganisationId, Set<DataItem>> agreed = agreedTo.today(permit);
        Map<StaffId, String> colleagues = team.of(permit).stream().collect(Collectors.toMap(CareTeam.Place::user, CareTeam.Place::name, (a, b) -> a));
        List<Guest> guests = rows.guests(conference.id(), permit);
        Set<OrganisationId> mentioned = guests.stream().flatMap(g -> g.partner().stream()).collect(Collectors.toSet());
        mentioned.addAll(agreed.keySet());
        List<Statement> said = rows.said(conference.id(), permit);
        Map<StaffId, Person> theirs = people.people(Stream.concat(guests.stream().flatMap(g -> g.delegates().stream()), said.stream().map(Statement::by)).distinct().toList());
        said.forEach(s -> mentioned.add(s.organisation()));
        Map<OrganisationId, String> partners = consents.called(mentioned, permit);
        return new ConferencePage(conference.details(calendars.of(permit.custodian()).zone(), vault, permit), guests.stream().map(g -> shown(g, agreed, colleagues, partners, theirs)).toList(),
                points(conference, colleagues, permit),
                said.stream().map(s -> s.shown(partners.getOrDefault(s.organisation(), ""), name(theirs, s.by()), vault, permit)).toList(), free(colleagues, guests.stream().flatMap(g -> g.colleague().stream()).toList()),
                agreed.keySet().stream().filter(p -> guests.stream().noneMatch(g -> g.partner().filter(p::equals).isPresent()))
                        .map(p -> new Invitable<>(p, partners.getOrDefault(p, ""))).toList());
    }

    private static List<Invitable<StaffId>> free(Map<StaffId, String> colleagues, List<StaffId> asked) {
        return colleagues.entrySet().stream().filter(c -> !asked.contains(c.getKey())).map(c -> new Invitable<>(c.getKey(), c.getValue())).toList();
    }

    private static GuestShown shown(Guest guest, Map<OrganisationId, Set<DataItem>> agreed, Map<StaffId, String> colleagues, Map<OrganisationId, String> partners,
                                    Map<StaffId, Person> theirs) {
        String name = guest.partner().map(p -> partners.getOrDefault(p, "")).orElseGet(() -> colleagues.getOrDefault(guest.colleague().orElseThrow(), ""));
        List<DataItem> may = guest.partner().map(p -> agreed.getOrDefault(p, Set.of())).orElse(Set.of()).stream().sorted().toList();
        return new GuestShown(guest.id(), name, guest.colleague().isPresent(), guest.came(), may, guest.answer(), guest.delegates().stream().map(d -> name(theirs, d)).toList());
    }

    private static String name(Map<StaffId, Person> known, StaffId who) {
        return known.containsKey(who) ? known.get(who).name() : "";
    }

    private List<PointShown> points(Conference conference, Map<StaffId, String> names, Permit permit) {
        return rows.points(conference.id(), permit).stream().map(p -> p.shown(names.getOrDefault(p.owner(), ""), vault, permit)).toList();
    }

    /** Under the consent that runs now: what she has taken back since is kept back. */
    PartOfMinutes part(Conference conference, Guest guest, Permit permit) {
        OrganisationId partner = guest.partner().orElseThrow();
        Set<DataItem> agreed = agreedTo.today(permit).getOrDefault(partner, Set.of());
        Map<StaffId, String> names = team.of(permit).stream().collect(Collectors.toMap(CareTeam.Place::user, CareTeam.Place::name, (a, b) -> a));
        List<Point> all = rows.points(conference.id(), permit);
        List<PointShown> theirs = all.stream().filter(p -> ConferencePolicy.leaves(p.kind(), agreed, p.about())).map(p -> p.shown(names.getOrDefault(p.owner(), ""), vault, permit)).toList();
        return new PartOfMinutes(conference.row(), consents.called(Set.of(partner), permit).getOrDefault(partner, ""), theirs, all.size() - theirs.size(),
                conference.sealed());
    }
}
