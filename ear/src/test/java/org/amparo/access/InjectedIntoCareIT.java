package org.amparo.access;

import static org.amparo.access.InjectedSqlIT.as;
import static org.amparo.access.InjectedSqlIT.count;
import static org.amparo.access.InjectedSqlIT.denied;
import static org.amparo.access.InjectedSqlIT.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.amparo.access.InjectedSqlIT.Person;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Somebody;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** SQL that slips into somebody's request reaches for what the care of others keeps: risk, plans, children, stories, joined records. Nothing is kept. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class InjectedIntoCareIT {

    private static final Person CARLA = Person.of(Somebody.CARLA);
    private static final Person SOFIA = Person.of(Somebody.SOFIA);
    private static final Person PIA = Person.of(Somebody.PIA);
    private static final List<Person> WITHOUT_A_CASE = List.of(PIA, Person.of(Somebody.PAULA), Person.of(Somebody.LARS), Person.of(Somebody.ROSA), Person.of(Somebody.STELLA),
            Person.of(Somebody.OMAR), Person.of(Somebody.ADAM));
    private static final List<String> CARE = List.of("case_file", "risk", "risk_assessment", "safety_event", "safety_plan", "debt", "needs_assessment", "needs_rating", "support_plan",
            "plan_action", "plan_edition", "domain_lead", "payment_demand", "said_no", "help_in_doubt", "contact_promise", "welfare_check", "pathway_pause", "reflection_period",
            "work_permission", "aftercare", "aftercare_step", "interpreter_tie", "interpreter_wish", "interpreter_session", "appointment", "household_link", "same_person_word",
            "joined_record", "question", "handover", "case_transfer", "conference", "conference_guest", "conference_point", "reopening_review", "child_relative", "child_matter",
            "child_step", "child_panel_member", "story_version", "retelling", "circumstances", "justice_goal", "justice_rating", "legal_step",
            "legal_orientation", "legal_talk", "participation_word", "proceeding", "proceeding_news");
    private static final String OF_THE_OTHER_UNIT = "select c.survivor_id from amparo.case_file c join amparo.staff_member s on s.unit_id = c.unit_id where s.user_id = ? limit 1";

    @Test
    void whoHasNoCaseSeesNothingOfAnybodysCare() throws SQLException {
        for (Person person : WITHOUT_A_CASE) as(person, app -> {
            for (String table : CARE) assertEquals(0, count(app, "select count(*) from amparo." + table), table + " " + person);
        });
        try (Connection nobody = RunningStack.current().asApplication()) {
            for (String table : CARE) assertEquals(0, count(nobody, "select count(*) from amparo." + table), table);
            assertEquals(0, count(nobody, "select count(*) from amparo.interpreter"));
        }
    }

    @Test
    void aPartnerReadsTheNeedsItWasSentAndWritesNone() throws SQLException {
        var read = new String[1];
        as(PIA, app -> {
            try (var rows = app.createStatement().executeQuery("select string_agg(need_id::text, ',') from amparo.need")) {
                assertTrue(rows.next());
                read[0] = rows.getString(1);
            }
            denied(app, "insert into amparo.need select gen_random_uuid(), survivor_id, custodian, case_id, 'LEGAL', urgency, 'OPEN', words, wish, rating, rating_now, null, now(), recorded_by, now(), 0 from amparo.need limit 1");
        });
        assertEquals(0, owned("select count(*) from unnest(string_to_array('" + read[0] + "', ',')) as seen(id) where seen.id::uuid not in "
                + "(select n.need_id from amparo.referral_need n join amparo.referral r using (referral_id) where r.recipient = ? and r.sent_at is not null)", PIA.house()));
    }

    /** Whoever oversees one unit plants nothing in the records of another, and moves nobody's rows to somebody else. */
    @Test
    void aSupervisorWritesNothingAboutSomebodyOfAnotherUnit() throws SQLException {
        UUID her = ownedId(OF_THE_OTHER_UNIT, Somebody.SAM.id().value());
        UUID unit = ownedId("select unit_id from amparo.staff_member where user_id = ?", SOFIA.id());
        as(SOFIA, app -> {
            denied(app, "insert into amparo.safety_event (event_id, survivor_id, custodian, unit_id, kind, recorded_at, recorded_by) values (gen_random_uuid(), ?, ?, ?, 'NEW_THREAT', now(), ?)",
                    her, SOFIA.house(), unit, SOFIA.id());
            denied(app, "insert into amparo.said_no (no_id, survivor_id, custodian, unit_id, kind, at) values (gen_random_uuid(), ?, ?, ?, 'TESTIMONY', now())", her, SOFIA.house(), unit);
            denied(app, "insert into amparo.child_matter (matter_id, survivor_id, custodian, unit_id, track, state, opened_at, changed_at) values (gen_random_uuid(), ?, ?, ?, 'CARE', 'PLACED', now(), now())",
                    her, SOFIA.house(), unit);
            denied(app, "insert into amparo.retelling (retelling_id, survivor_id, custodian, unit_id, state, told_to, purpose, planned_by, recorded_at, recorded_by) values (gen_random_uuid(), ?, ?, ?, 'PLANNED', 'POLICE', 'REPORT', ?, now(), ?)",
                    her, SOFIA.house(), unit, SOFIA.id(), SOFIA.id());
            denied(app, "update amparo.risk set survivor_id = ?", her);
        });
        as(CARLA, app -> denied(app, "update amparo.appointment set survivor_id = (select c.survivor_id from amparo.case_file c where c.survivor_id <> appointment.survivor_id limit 1)"));
    }

    /** A copy is lifted together with what it was copied from: written by hand it would lift a keep-away on a record one may not touch. */
    @Test
    void thatAKeepAwayIsACopyOrLiftedIsSaidByTheDatabaseAlone() throws SQLException {
        String entry = "insert into amparo.exclusion (exclusion_id, survivor_id, user_id, recorded_by, recorded_at%s) select gen_random_uuid(), survivor_id, ?, ?, now()%s from amparo.case_file limit 1";
        UUID some = owned("select count(*) from amparo.exclusion where ? is not null", CARLA.id()) == 0 ? null : ownedId("select exclusion_id from amparo.exclusion where ? is not null limit 1", CARLA.id());
        as(CARLA, app -> {
            assertEquals(1, run(app, entry.formatted("", ""), UUID.randomUUID(), CARLA.id()));
            denied(app, entry.formatted(", joined_from", ", '" + (some == null ? UUID.randomUUID() : some) + "'"), UUID.randomUUID(), CARLA.id());
            denied(app, entry.formatted(", lifting_at, lifting_by, said_how", ", now() - interval '1 hour', amparo.ctx_user(), 'IN_WRITING'"), UUID.randomUUID(), CARLA.id());
        });
    }

    @Test
    @Holds({Recommendation.R_51, Recommendation.R_66})
    void whoSatAtASealedTableStaysSo() throws SQLException {
        String sealed = "from amparo.conference_guest g where exists (select from amparo.conference c where c.conference_id = g.conference_id and c.state = 'SEALED')";
        as(CARLA, app -> {
            assertTrue(count(app, "select count(*) " + sealed) > 0, "the demonstration has minutes that are sealed");
            denied(app, "delete " + sealed);
            denied(app, "update amparo.conference_guest g set came = not came where exists (select from amparo.conference c where c.conference_id = g.conference_id and c.state = 'SEALED')");
        });
    }

    @Test
    void whatIsAskedOfTheOwnersFunctionsTellsAPartnerNothing() throws SQLException {
        UUID her = ownedId("select survivor_id from amparo.case_file where lead = ? limit 1", CARLA.id());
        UUID to = ownedId("select unit_id from amparo.staff_member where user_id = ?", SOFIA.id());
        for (Person person : WITHOUT_A_CASE) as(person, app -> {
            assertEquals(0, count(app, "select cardinality(amparo.asked_about(?))", her));
            assertEquals(0, count(app, "select amparo.sends_to(?, ?)::int", her, to));
            if (!person.house().equals(CARLA.house()))
                assertEquals(0, count(app, "select length(amparo.busy(?, null, now() - interval '1 year', now() + interval '1 year', null))", CARLA.id()));
        });
    }

    private static int owned(String sql, Object value) throws SQLException {
        try (Connection owner = RunningStack.current().asOwner()) {
            return count(owner, sql, value);
        }
    }

    private static UUID ownedId(String sql, Object value) throws SQLException {
        try (Connection owner = RunningStack.current().asOwner(); var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next(), sql);
                return rows.getObject(1, UUID.class);
            }
        }
    }
}
