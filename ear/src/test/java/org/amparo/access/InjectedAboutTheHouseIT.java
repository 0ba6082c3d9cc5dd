package org.amparo.access;

import static org.amparo.access.InjectedSqlIT.as;
import static org.amparo.access.InjectedSqlIT.count;
import static org.amparo.access.InjectedSqlIT.denied;
import static org.amparo.access.InjectedSqlIT.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.amparo.access.InjectedSqlIT.Person;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Somebody;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** SQL that slips into a request about people, teams, partners and calendars: who may do what hangs on these rows. Nothing is kept. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class InjectedAboutTheHouseIT {

    private static final Person CARLA = Person.of(Somebody.CARLA);
    private static final Person SAM = Person.of(Somebody.SAM);
    private static final Person ADAM = Person.of(Somebody.ADAM);
    private static final Person PIA = Person.of(Somebody.PIA);
    private static final Person PAULA = Person.of(Somebody.PAULA);
    private static final Person NOBODY = new Person(new UUID(0, 0), new UUID(0, 0), Set.of());
    private static final Person STELLA = Person.of(Somebody.STELLA);
    /** Everybody whose work is not to keep accounts. */
    private static final List<Person> OTHERS = List.of(CARLA, SAM, PIA, NOBODY, STELLA);

    private static final String PEOPLE = "update amparo.staff_member set %s where user_id = ?";
    private static final String JOINS = "insert into amparo.staff_member (user_id, organisation_id, display_name, email, roles) values (gen_random_uuid(), ?, 'Ana', 'ana@example.org', ?)";
    private static final String ADDRESS = "insert into amparo.new_address (new_address_id, user_id, address, asked_by, asked_at) values (gen_random_uuid(), ?, 'ana@example.org', ?, now())";

    @Test
    void nobodyWhoKeepsNoAccountsChangesWhatSomebodyIs() throws SQLException {
        for (String change : List.of("roles = 'ADMIN'", "unit_id = (select u.unit_id from amparo.unit u where u.unit_id is distinct from staff_member.unit_id limit 1)",
                "organisation_id = gen_random_uuid()", "email = 'ana@example.org'", "active = false", "signed_out_at = now()", "display_name = 'Ana'"))
            for (Person who : OTHERS)
                for (Person whose : List.of(who, CARLA)) if (whose != NOBODY) as(who, app -> denied(app, PEOPLE.formatted(change), whose.id()));
        as(ADAM, app -> {
            assertEquals(1, run(app, PEOPLE.formatted("roles = 'SUPERVISOR'"), CARLA.id()), "an administrator does");
            for (String own : List.of("roles = 'ADMIN,CASEWORKER'", "active = false")) denied(app, PEOPLE.formatted(own), ADAM.id());
            denied(app, PEOPLE.formatted("organisation_id = gen_random_uuid()"), CARLA.id());
        });
    }

    @Test
    void whatEverybodySaysOfHerselfStaysOpen() throws SQLException {
        as(CARLA, app -> {
            assertEquals(1, run(app, PEOPLE.formatted("language = 'fr'"), CARLA.id()));
            assertEquals(1, run(app, PEOPLE.formatted("deputy_id = '" + SAM.id() + "'"), CARLA.id()));
            assertEquals(1, run(app, away(), CARLA.id()));
            denied(app, away(), SAM.id());
            denied(app, PEOPLE.formatted("language = 'fr'"), SAM.id());
            denied(app, PEOPLE.formatted("successor_id = '" + SAM.id() + "'"), CARLA.id());
        });
        as(SAM, app -> {
            assertEquals(1, run(app, PEOPLE.formatted("deputy_id = '" + SAM.id() + "'"), CARLA.id()), "a supervisor says it for the ill");
            assertEquals(1, run(app, away(), CARLA.id()));
            denied(app, away(), PIA.id());
        });
    }

    @Test
    void onlyWhoKeepsAccountsLetsSomebodyIn() throws SQLException {
        for (Person who : OTHERS) as(who, app -> denied(app, JOINS, CARLA.house(), "CASEWORKER"));
        as(PAULA, app -> {
            assertEquals(1, run(app, JOINS, PAULA.house(), "PARTNER"), "a partner's keeper, for her own people");
            for (String more : List.of("PARTNER,SUPERVISOR", "PARTNER_ADMIN", "PARTNER,PARTNER_ADMIN")) denied(app, JOINS, PAULA.house(), more);
            for (String more : List.of("roles = 'PARTNER,PARTNER_ADMIN'", "oversees_since = null, oversees_by = gen_random_uuid()")) denied(app, PEOPLE.formatted(more), PIA.id());
            denied(app, JOINS, CARLA.house(), "PARTNER");
        });
        as(ADAM, app -> {
            assertEquals(1, run(app, JOINS, ADAM.house(), "CASEWORKER"));
            assertEquals(1, run(app, JOINS, PIA.house(), "PARTNER"));
            denied(app, JOINS, PIA.house(), "SUPERVISOR");
        });
    }

    @Test
    void anAddressChangesOnlyWithASecondPerson() throws SQLException {
        for (Person who : List.of(CARLA, SAM, PIA, NOBODY)) as(who, app -> denied(app, ADDRESS, CARLA.id(), who.id()));
        as(ADAM, app -> {
            denied(app, PEOPLE.formatted("email = 'ana@example.org'"), CARLA.id());
            run(app, ADDRESS, CARLA.id(), ADAM.id());
            var before = app.setSavepoint();
            assertEquals("23514", assertThrows(SQLException.class, () -> run(app, agreed(), ADAM.id(), CARLA.id())).getSQLState(), "she asked herself");
            app.rollback(before);
            denied(app, agreed(), SAM.id(), CARLA.id());
            denied(app, "update amparo.new_address set asked_by = ?", SAM.id());
            denied(app, PEOPLE.formatted("email = 'ana@example.org'"), CARLA.id());
        });
    }

    private static String agreed() {
        return "update amparo.new_address set state = 'AGREED', decided_by = ?, decided_at = now() where user_id = ?";
    }

    @Test
    void teamsPartnersCalendarsAndRunsAreWrittenByWhoeverKeepsThem() throws SQLException {
        for (Person who : OTHERS) as(who, app -> {
            denied(app, "insert into amparo.unit (unit_id, organisation_id, name) values (gen_random_uuid(), ?, 'Mine')", CARLA.house());
            denied(app, "update amparo.unit set name = 'Mine'");
            denied(app, "insert into amparo.house_name (organisation_id, name) values (gen_random_uuid(), 'Mine')");
            denied(app, "update amparo.house_name set name = 'Mine'");
            denied(app, "insert into amparo.organisation (organisation_id, name, kind, state, time_zone, state_since) values (gen_random_uuid(), 'Mine', 'NGO', 'ACTIVE', 'UTC', now())");
            denied(app, "update amparo.organisation set name = 'Mine' where organisation_id = ?", PIA.house());
            denied(app, "insert into amparo.listing (listing_id, organisation_id, name, status) values (gen_random_uuid(), ?, 'Mine', 'ACTIVE')", PIA.house());
            denied(app, "update amparo.listing set pledge = true");
            denied(app, "update amparo.directory_entry set source_file = 'mine'");
            denied(app, "update amparo.directory_import set state = 'CHECKED'");
            denied(app, "insert into amparo.working_week (organisation_id, zone) values (gen_random_uuid(), 'UTC')");
            denied(app, "delete from amparo.holiday");
        });
        for (Person who : List.of(CARLA, SAM, ADAM, PIA, PAULA, NOBODY)) as(who, app -> {
            denied(app, "insert into amparo.job_run (job, at, node) values ('mine', now(), 'mine')");
            denied(app, "update amparo.job_run set at = now() + interval '9 years'");
        });
        as(PAULA, app -> {
            assertEquals(1, run(app, "insert into amparo.listing (listing_id, organisation_id, name, status) values (gen_random_uuid(), ?, 'Ours', 'ACTIVE')", PAULA.house()));
            denied(app, "insert into amparo.listing (listing_id, organisation_id, name, status) values (gen_random_uuid(), ?, 'Theirs', 'ACTIVE')", Somebody.ROSA.organisation().value());
        });
        as(ADAM, app -> {
            run(app, "insert into amparo.unit (unit_id, organisation_id, name) values (gen_random_uuid(), ?, 'Ours')", ADAM.house());
            denied(app, "insert into amparo.unit (unit_id, organisation_id, name) values (gen_random_uuid(), ?, 'Theirs')", PIA.house());
            run(app, "insert into amparo.working_week (organisation_id, zone) values (gen_random_uuid(), 'UTC')");
        });
    }

    @Test
    void aContextIsNeededForAnyOfIt() throws SQLException {
        try (Connection nobody = RunningStack.current().asApplication()) {
            nobody.setAutoCommit(false);
            denied(nobody, JOINS, CARLA.house(), "CASEWORKER");
            denied(nobody, PEOPLE.formatted("active = false"), SAM.id());
            denied(nobody, away(), SAM.id());
            denied(nobody, "update amparo.job_run set node = 'mine'");
            denied(nobody, "update amparo.listing set pledge = true");
        }
    }

    @Test
    void howARecordStandsAndWhoIsKeptAwayIsToldToNobodyWithoutATieToIt() throws SQLException {
        UUID her;
        try (Connection owner = RunningStack.current().asOwner(); var rows = owner.createStatement().executeQuery(
                "select survivor_id from amparo.survivor_standing where custodian = '" + CARLA.house() + "' and standing = 'OPEN' limit 1")) {
            assertTrue(rows.next());
            her = rows.getObject(1, UUID.class);
        }
        String stands = "select count(*) from amparo.standing(?) s where s.standing <> 'NONE'";
        String hears = "select count(*) from (select amparo.may_hear(?, ?, null) as may) h where may";
        as(CARLA, app -> assertEquals(1, count(app, stands, her)));
        as(Person.of(Somebody.LARS), app -> assertEquals(0, count(app, stands, her), "another house"));
        as(NOBODY, app -> assertEquals(0, count(app, "select count(*) from amparo.standing(?)", her)));
        for (Person who : List.of(CARLA, PIA, ADAM)) as(who, app -> assertEquals(0, count(app, hears, UUID.randomUUID(), SAM.id()), "of another"));
        as(SAM, app -> assertEquals(1, count(app, hears, UUID.randomUUID(), SAM.id()), "of oneself"));
        as(CARLA, app -> denied(app, "insert into amparo.notice (notice_id, to_user, kind, ref, at) values (gen_random_uuid(), ?, 'TASK_OVERDUE', ?, now())", SAM.id(), her));
        as(NOBODY, app -> denied(app, "insert into amparo.telling (notice_id, to_user, kind, ref, at) values (gen_random_uuid(), ?, 'TASK_OVERDUE', ?, now())", SAM.id(), her));
    }

    private static String away() {
        return "insert into amparo.absence (absence_id, user_id, from_at, until_at) values (gen_random_uuid(), ?, now(), now() + interval '1 day')";
    }
}
