package org.amparo.bench.fill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amparo.shared.OrganisationId;

/** Who works where: one house with its units, and the partners around it; as many as the cases need. */
public final class World {

    /** Somebody with an account. */
    public record Person(UUID id, String name, String login, UUID organisation, UUID unit, String roles) {

        /** Long enough for the realm, and not the name. */
        public String password() {
            return login + " measures it";
        }
    }

    /** A partner with the one service it offers. */
    record Partner(UUID id, UUID listing, String domain, List<Person> team) {}

    /** As many as can be logged in at once when it is measured. */
    public static final int DESKS = 16;
    private static final int CASES_EACH = 200;
    private static final int CASES_A_PARTNER = 250;
    private static final int TEAM = 10;
    private static final int LONGEST_AGO_DAYS = 700;

    final int cases;
    final Instant today;
    final OrganisationId house;
    final List<Person> workers = new ArrayList<>();
    final List<Person> supervisors = new ArrayList<>();
    final List<Partner> partners = new ArrayList<>();
    private final List<UUID> units = new ArrayList<>();

    public World(int cases, LocalDate day) {
        this.cases = cases;
        today = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant founded = today.minus(Duration.ofDays(LONGEST_AGO_DAYS + 300));
        house = new OrganisationId(Draw.of("house", 0).id(founded));
        int needed = Math.max(DESKS, cases / CASES_EACH);
        for (int u = 0; u * TEAM < needed; u++) units.add(Draw.of("unit", u).id(founded));
        for (int w = 0; w < needed; w++) workers.add(person("worker", w, house.value(), units.get(w / TEAM), "CASEWORKER", founded));
        for (int s = 0; s < Math.max(DESKS, units.size()); s++) supervisors.add(person("supervisor", s, house.value(), units.get(s % units.size()), "SUPERVISOR", founded));
        for (int p = 0; p < Math.max(DESKS, cases / CASES_A_PARTNER); p++) partners.add(partner(p, founded));
    }

    private static Person person(String kind, int number, UUID organisation, UUID unit, String roles, Instant founded) {
        Draw draw = Draw.of(kind, number);
        return new Person(draw.id(founded), draw.of(Words.GIVEN) + " " + draw.of(Words.FAMILY) + " " + number, "bench-" + kind + "-" + number, organisation, unit, roles);
    }

    private static Partner partner(int number, Instant founded) {
        Draw draw = Draw.of("partner", number);
        UUID id = draw.id(founded);
        List<Person> team = List.of(person("partner", number, id, null, "PARTNER", founded), person("colleague", number, id, null, "PARTNER", founded),
                person("partner-admin", number, id, null, "PARTNER,PARTNER_ADMIN", founded));
        return new Partner(id, draw.id(founded), Words.DOMAINS.get(number % Words.DOMAINS.size()), team);
    }

    public int cases() {
        return cases;
    }

    /** Cases are dealt out in turn, so that every worker has old and new ones. */
    Person lead(int number) {
        return workers.get(number % workers.size());
    }

    /** A colleague of the same unit where there is one. */
    Person deputy(int number) {
        int lead = number % workers.size();
        int first = lead / TEAM * TEAM;
        int team = Math.min(TEAM, workers.size() - first);
        return workers.get(team == 1 ? (lead + 1) % workers.size() : first + (lead - first + 1 + number / workers.size() % (team - 1)) % team);
    }

    /** Three different ones for the referrals of one case. */
    Partner partner(int number, int referral) {
        return partners.get((number * 7 + number / partners.size() + referral * 5) % partners.size());
    }

    /** When a case was opened: spread over two years, the newest yesterday. */
    Instant opened(int number) {
        return today.minus(Duration.ofMinutes(60L * 24 + (long) (LONGEST_AGO_DAYS * 24 * 60) * (cases - number) / cases));
    }

    /** Whose accounts are made: those who sit at the measured desks. */
    public List<Person> caseworkers() {
        return workers.subList(0, DESKS);
    }

    public List<Person> overseers() {
        return supervisors.subList(0, DESKS);
    }

    public List<Person> partnerPeople() {
        return partners.subList(0, DESKS).stream().map(p -> p.team().get(0)).toList();
    }

    void write(Rows rows) {
        for (int u = 0; u < units.size(); u++) rows.add(Table.unit, units.get(u), house, "Team " + u);
        workers.forEach(p -> write(p, rows));
        supervisors.forEach(p -> write(p, rows));
        for (Partner partner : partners) {
            int number = partners.indexOf(partner);
            LocalDate day = LocalDate.ofInstant(today, ZoneOffset.UTC);
            LocalDate since = day.minusYears(1);
            rows.add(Table.organisation, partner.id(), "Partner " + number, "NGO", "ACTIVE", "ES", "Europe/Madrid", true, since, day.plusYears(2), since, since, since, since,
                    since, today.minus(Duration.ofDays(365)));
            rows.add(Table.listing, partner.listing(), partner.id(), "Service " + number, "", "ACTIVE", "|" + partner.domain() + "|",
                    "|" + String.join("|", Words.LANGUAGES.stream().sorted().toList()) + "|", 50, 100, today, true, true);
            partner.team().forEach(p -> write(p, rows));
        }
    }

    private static void write(Person p, Rows rows) {
        rows.add(Table.staff_member, p.id(), p.organisation(), p.unit(), p.name(), p.login() + "@example.org", p.roles());
    }
}
