package org.amparo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Somebody;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * SQL that slips into the request of somebody who is signed in: the context is genuine, the statement is not. Whoever may only
 * look must not change what she sees, nor let anybody in, nor hide it.
 */
@Holds({Recommendation.R_39, Recommendation.R_42})
class InjectedSqlIT {

    /** Somebody who is signed in, as the context says it. */
    record Person(UUID id, UUID house, Set<Role> roles) {

        static Person of(Somebody one) {
            return new Person(one.id().value(), one.organisation().value(), one.roles());
        }

        Person at(UUID anotherHouse) {
            return new Person(id, anotherHouse, roles);
        }
    }

    private static final Person CARLA = Person.of(Somebody.CARLA);
    private static final Person CHEN = Person.of(Somebody.CHEN);
    private static final Person NADIA = Person.of(Somebody.NADIA);
    private static final Person PIA = Person.of(Somebody.PIA);
    private static final Person SAM = Person.of(Somebody.SAM);
    private static final Person LARS = Person.of(Somebody.LARS);

    private final UUID her = UUID.randomUUID();
    /** Opens her record in an emergency; a new one each time, nobody may do so three times a day. */
    private final Person opener = new Person(UUID.randomUUID(), CARLA.house(), Set.of(Role.LEGAL_ADVISER));

    /** What a statement does in one person's request; rolled back unless it says otherwise. */
    interface Act {
        void with(Connection app) throws SQLException;
    }

    @BeforeEach
    void oneLeadsAndAnotherBrokeTheGlass() throws SQLException {
        try (Connection owner = RunningStack.current().asOwner()) {
            owner.setAutoCommit(false);
            run(owner, "insert into amparo.survivor_standing (survivor_id, custodian, unit_id, standing) select ?, organisation_id, unit_id, 'OPEN' from amparo.staff_member where user_id = ?", her, SAM.id());
            for (var grant : List.of(List.of(CARLA, "LEAD"), List.of(CHEN, "SECOND_LOOK")))
                run(owner, "insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at, valid_until) values (?, ?, ?, ?, ?, now(), now() + interval '1 day')",
                        UUID.randomUUID(), her, ((Person) grant.get(0)).id(), grant.get(1), CARLA.id());
            owner.commit();
        }
        as(CARLA, app -> {
            run(app, "insert into amparo.survivor_key (survivor_id, wrapped, made_at) values (?, ?, now())", her, new byte[] {1});
            app.commit();
        });
        as(opener, app -> {
            run(app, "insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at, valid_until) values (?, ?, ?, 'BREAK_GLASS', ?, now(), now() + interval '30 minutes')",
                    UUID.randomUUID(), her, opener.id(), opener.id());
            run(app, "insert into amparo.break_glass (break_glass_id, survivor_id, custodian, user_id, reason_code, reason, opened_at, ends_at, state) values (?, ?, ?, ?, 'OTHER', ?, now(), now() + interval '30 minutes', 'OPEN')",
                    UUID.randomUUID(), her, opener.house(), opener.id(), new byte[] {1});
            app.commit();
        });
    }

    /** No page could open what was never sealed: nobody is left to judge it. */
    @AfterEach
    void theOpeningsAreJudged() throws SQLException {
        as(Person.of(Somebody.SOFIA), app -> { assertTrue(run(app, "update amparo.break_glass set state = 'JUSTIFIED', reviewed_by = ? where survivor_id = ?", Somebody.SOFIA.id().value(), her) > 0); app.commit(); });
    }

    @Test
    void whoMayOnlyLookLooksAndChangesNothing() throws SQLException {
        for (Person reader : List.of(opener, CHEN)) as(reader, app -> {
            assertEquals(1, count(app, "select count(*) from amparo.survivor_key where survivor_id = ?", her), reader + " sees it");
            assertEquals(0, run(app, "update amparo.survivor_key set wrapped = ? where survivor_id = ?", new byte[] {2}, her), reader.toString());
            assertEquals(0, run(app, "update amparo.survivor_standing set standing = 'ERASED' where survivor_id = ?", her), reader.toString());
            assertEquals(0, run(app, "update amparo.break_glass set state = 'JUSTIFIED' where survivor_id = ?", her), reader.toString());
        });
        as(CARLA, app -> assertEquals(1, run(app, "update amparo.survivor_key set wrapped = ? where survivor_id = ?", new byte[] {2}, her), "the lead may"));
    }

    @Test
    void nobodyMakesHerOwnSightLongerOrBringsItBack() throws SQLException {
        for (Person person : List.of(opener, CHEN, CARLA))
            for (String change : List.of("valid_until = now() + interval '9 years'", "relation = 'LEAD'", "user_id = granted_by", "survivor_id = gen_random_uuid()"))
                as(person, app -> denied(app, "update amparo.access_grant set " + change + " where survivor_id = ?", her));
        as(opener, app -> {
            assertEquals(1, run(app, "update amparo.access_grant set ended_at = now() where survivor_id = ? and user_id = ?", her, opener.id()));
            assertEquals(0, run(app, "update amparo.access_grant set ended_at = null where survivor_id = ? and user_id = ?", her, opener.id()));
        });
    }

    @Test
    void whoMayOnlyLookLetsNobodyIn() throws SQLException {
        for (Person reader : List.of(opener, CHEN, NADIA, PIA))
            for (Person wanted : List.of(reader, NADIA, PIA))
                for (String relation : List.of("LEAD", "MEMBER", "INTAKE", "SECOND_LOOK"))
                    as(reader, app -> denied(app, grant(relation), UUID.randomUUID(), her, wanted.id(), reader.id()));
        as(CARLA, app -> run(app, grant("MEMBER"), UUID.randomUUID(), her, NADIA.id(), CARLA.id()));
        as(CARLA, app -> denied(app, grant("MEMBER"), UUID.randomUUID(), her, PIA.id(), CARLA.id()));
    }

    @Test
    void anEmergencyOpeningWithoutItsRecordDoesNotCommit() throws SQLException {
        as(NADIA, app -> {
            run(app, grant("BREAK_GLASS"), UUID.randomUUID(), her, NADIA.id(), NADIA.id());
            assertEquals("42501", assertThrows(SQLException.class, app::commit).getSQLState());
        });
        as(PIA, app -> denied(app, grant("BREAK_GLASS"), UUID.randomUUID(), her, PIA.id(), PIA.id()));
    }

    @Test
    void onlyWhoWorksWithHerKeepsTheListOfThoseKeptAway() throws SQLException {
        String keepAway = "insert into amparo.exclusion (exclusion_id, survivor_id, user_id, recorded_by, recorded_at) values (?, ?, ?, ?, now())";
        for (Person reader : List.of(opener, CHEN, NADIA)) as(reader, app -> denied(app, keepAway, UUID.randomUUID(), her, SAM.id(), reader.id()));
        as(CARLA, app -> {
            run(app, keepAway, UUID.randomUUID(), her, PIA.id(), CARLA.id());
            denied(app, "update amparo.exclusion set user_id = recorded_by where survivor_id = ?", her);
        });
    }

    @Test
    void whomSheKeepsAwayReadsNothingOfHerInTheLogAndNobodyReadsAnotherHouses() throws SQLException {
        UUID fact = UUID.randomUUID();
        as(CARLA, app -> {
            fact(app, fact, CARLA);
            subject(app, fact);
            app.commit();
        });
        String facts = "select count(*) from amparo.audit_fact where fact_id = ?";
        String people = "select count(*) from amparo.audit_subject where subject_id = ?";
        as(SAM, app -> assertEquals(List.of(1, 1), List.of(count(app, facts, fact), count(app, people, her)), "the supervisor of her unit"));
        as(SAM.at(LARS.house()), app -> assertEquals(List.of(0, 0), List.of(count(app, facts, fact), count(app, people, her)), "a supervisor elsewhere"));
        as(CARLA, app -> {
            run(app, "insert into amparo.exclusion (exclusion_id, survivor_id, user_id, recorded_by, recorded_at) values (?, ?, ?, ?, now())", UUID.randomUUID(), her, SAM.id(), CARLA.id());
            app.commit();
        });
        as(SAM, app -> assertEquals(List.of(0, 0), List.of(count(app, facts, fact), count(app, people, her)), "kept away"));
    }

    @Test
    void nobodyAddsPeopleToAFactOrNoticesForSomebodyKeptAway() throws SQLException {
        UUID fact = UUID.randomUUID();
        as(CARLA, app -> {
            fact(app, fact, CARLA);
            subject(app, fact);
            app.commit();
        });
        as(NADIA, app -> assertThrows(SQLException.class, () -> subject(app, fact), "another's fact"));
        as(CARLA, app -> assertThrows(SQLException.class, () -> run(app, "insert into amparo.audit_subject (subject_id, at, fact_id) select gen_random_uuid(), timestamptz '2026-01-01Z', ?", fact), "more people than it says"));
        as(CARLA, app -> denied(app, "update amparo.notice set to_user = ?", CARLA.id()));
    }

    @Test
    void aSpokenNumberSaysNothingWithoutAContextNorToOthers() throws SQLException {
        String number = "X-" + her.toString().substring(0, 8);
        as(CARLA, app -> {
            run(app, "insert into amparo.subject_object (object_id, survivor_id, spoken) values (?, ?, ?)", UUID.randomUUID(), her, number);
            app.commit();
        });
        String asked = "select count(*) from (select amparo.spoken_for(?) as it) n where it is not null";
        as(SAM, app -> assertEquals(1, count(app, asked, number)));
        as(PIA, app -> assertEquals(0, count(app, asked, number)));
        try (Connection app = RunningStack.current().asApplication()) {
            assertEquals(0, count(app, asked, number));
        }
    }

    @Test
    void whomSheKeepsAwayIsToldOfNothingWhateverTheNoticeNames() throws SQLException {
        UUID named = UUID.randomUUID();
        UUID glass = UUID.randomUUID();
        UUID pair = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        try (Connection owner = RunningStack.current().asOwner()) {
            owner.setAutoCommit(false);
            run(owner, "insert into amparo.survivor_standing (survivor_id, custodian, standing) values (?, ?, 'OPEN')", other, CARLA.house());
            run(owner, "insert into amparo.subject_object (object_id, survivor_id) values (?, ?)", named, her);
            run(owner, "insert into amparo.possible_same_person (pair_id, survivor_id, other_id, custodian, found_by, found_at, certain, state) values (?, ?, ?, ?, ?, now(), true, 'NOT_THE_SAME')",
                    pair, other, her, CARLA.house(), NADIA.id());
            owner.commit();
        }
        as(opener, app -> {
            run(app, "insert into amparo.break_glass (break_glass_id, survivor_id, custodian, user_id, reason_code, reason, opened_at, ends_at, state) values (?, ?, ?, ?, 'OTHER', ?, now(), now(), 'OPEN')",
                    glass, her, opener.house(), opener.id(), new byte[] {1});
            app.commit();
        });
        String tell = "insert into amparo.telling (notice_id, to_user, kind, ref, at) values (?, ?, 'GLASS_BROKEN', ?, now())";
        String mine = "select count(*) from amparo.notice where ref = ? and to_user = ?";
        for (UUID ref : List.of(her, named, glass, pair)) as(opener, app -> {
            run(app, tell, UUID.randomUUID(), SAM.id(), ref);
            app.commit();
        });
        as(SAM, app -> assertEquals(1, count(app, mine, glass, SAM.id()), "before she named him"));
        as(CARLA, app -> {
            run(app, "insert into amparo.exclusion (exclusion_id, survivor_id, user_id, recorded_by, recorded_at) values (?, ?, ?, ?, now())", UUID.randomUUID(), her, SAM.id(), CARLA.id());
            app.commit();
        });
        for (UUID ref : List.of(her, named, glass, pair)) {
            as(opener, app -> { assertEquals(1, run(app, tell, UUID.randomUUID(), SAM.id(), ref), "who tells sees no difference"); app.commit(); });
            as(SAM, app -> assertEquals(0, count(app, mine, ref, SAM.id()), "and what was told before is gone"));
        }
    }

    @Test
    void noPolicyLetsSightAloneWrite() throws SQLException {
        try (Connection app = RunningStack.current().asApplication()) {
            assertEquals(0, count(app, """
                    select count(*) from pg_policies where schemaname = 'amparo' and cmd <> 'SELECT' and permissive = 'PERMISSIVE'
                      and coalesce(qual, '') || coalesce(with_check, '') like '%my_survivors%'
                      and (tablename, policyname) not in (('break_glass', 'opening'))"""));
        }
    }

    private static String grant(String relation) {
        return "insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at, valid_until) values (?, ?, ?, '"
                + relation + "', ?, now(), now() + interval '20 minutes')";
    }

    private static void fact(Connection app, UUID id, Person actor) throws SQLException {
        run(app, """
                insert into amparo.audit_fact (fact_id, at, custodian, actor, actor_org, roles, action, kind, purpose, compartments, decision, rule, policy_version, subjects, correlation)
                values (?, timestamptz '2026-01-01Z', ?, ?, ?, '', 'READ_CASE', 'READ', 'CARE', '', 'ALLOWED', 'test', '1', 1, gen_random_uuid())""",
                id, actor.house(), actor.id(), actor.house());
    }

    private void subject(Connection app, UUID fact) throws SQLException {
        run(app, "insert into amparo.audit_subject (subject_id, at, fact_id) values (?, timestamptz '2026-01-01Z', ?)", her, fact);
    }

    static void as(Person person, Act act) throws SQLException {
        try (Connection app = RunningStack.current().asApplication()) {
            app.setAutoCommit(false);
            int backend = count(app, "select pg_backend_pid()");
            Instant now = Instant.now();
            String claims = String.join("|", "1", person.id().toString(), person.house().toString(),
                    person.roles().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(",")),
                    Integer.toString(backend), Long.toString(now.getEpochSecond() + 30), Long.toString(now.toEpochMilli()));
            run(app, "select set_config('amparo.ctx', ?, false)", claims + "|" + signed(claims));
            act.with(app);
            app.rollback();
        }
    }

    /** With the two halves of the key as only the owner can read them. */
    private static String signed(String claims) throws SQLException {
        try (Connection owner = RunningStack.current().asOwner(); var rows = owner.createStatement().executeQuery("select ipad, opad from amparo.ctx_key where kid = 1")) {
            rows.next();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rows.getBytes(1));
            byte[] inner = digest.digest(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(rows.getBytes(2));
            return HexFormat.of().formatHex(digest.digest(inner));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void denied(Connection app, String sql, Object... values) throws SQLException {
        var before = app.setSavepoint();
        assertEquals("42501", assertThrows(SQLException.class, () -> run(app, sql, values), sql).getSQLState(), sql);
        app.rollback(before);
    }

    static int run(Connection app, String sql, Object... values) throws SQLException {
        try (var statement = app.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    static int count(Connection app, String sql, Object... values) throws SQLException {
        try (var statement = app.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next());
                return rows.getInt(1);
            }
        }
    }
}
