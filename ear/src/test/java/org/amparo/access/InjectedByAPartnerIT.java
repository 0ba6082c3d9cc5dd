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

/** SQL that slips into a partner's request: it answers what was sent to it, and changes neither the agreement nor its own standing. Nothing is kept. */
@Holds({Recommendation.R_39, Recommendation.R_56})
class InjectedByAPartnerIT {

    private static final Person PIA = Person.of(Somebody.PIA);
    private static final Person PAULA = Person.of(Somebody.PAULA);
    private static final Person ADAM = Person.of(Somebody.ADAM);
    private static final Person SAM = Person.of(Somebody.SAM);
    private static final String REFERRALS = "update amparo.referral set %s where sent_at is not null";
    private static final String PEOPLE = "update amparo.staff_member set %s where user_id = ?";

    @Test
    void aPartnerAnswersButChangesNothingThatSheAgreedTo() throws SQLException {
        as(PIA, app -> assertTrue(run(app, REFERRALS.formatted("seen_at = now()")) > 0, "what it answers with stays open"));
        for (String change : List.of("consent_until = date '2099-01-01'", "consent_id = gen_random_uuid()", "items = items || '|NAME|'", "survivor_id = gen_random_uuid()",
                "identity_early = 'CHILD_ALONE'", "channel = 'PAPER'", "sent_at = now()", "custodian = recipient"))
            as(PIA, app -> denied(app, REFERRALS.formatted(change)));
    }

    @Test
    void whatEndedStaysEnded() throws SQLException {
        as(PIA, app -> {
            run(app, REFERRALS.formatted("sharing_ended_at = now()"));
            for (String again : List.of("null", "now() + interval '1 year'")) denied(app, REFERRALS.formatted("sharing_ended_at = " + again));
            run(app, REFERRALS.formatted("state = 'WITHDRAWN_BY_SURVIVOR'"));
            denied(app, REFERRALS.formatted("state = 'ACCEPTED'"));
        });
    }

    @Test
    void aPartnerLiftsNoSuspensionAndLengthensNoAgreementOfItsOwn() throws SQLException {
        for (String change : List.of("agreement_until = agreement_until + 900", "child_certified_on = date '2020-01-01'", "state = 'SUSPENDED', ground = 'OTHER'"))
            for (Person partner : List.of(PIA, PAULA)) as(partner, app -> denied(app, organisation(change), PIA.house()));
        as(SAM, app -> assertEquals(1, run(app, organisation("agreement_until = agreement_until + 1"), PIA.house()), "who vets may"));
    }

    @Test
    void aPartnerKeepsAtMostItsOwnPeoplesAccounts() throws SQLException {
        for (String change : List.of("roles = 'ADMIN'", "active = false", "email = 'x@example.org'", "signed_out_at = now()",
                "unit_id = (select u.unit_id from amparo.unit u where u.unit_id is distinct from staff_member.unit_id limit 1)"))
            for (Person whose : List.of(PIA, SAM)) as(PIA, app -> denied(app, PEOPLE.formatted(change), whose.id()));
        as(PAULA, app -> {
            assertEquals(1, run(app, PEOPLE.formatted("active = false"), PIA.id()), "its keeper may");
            denied(app, PEOPLE.formatted("email = 'x@example.org'"), PIA.id());
            denied(app, PEOPLE.formatted("roles = 'PARTNER,SUPERVISOR'"), PIA.id());
            denied(app, PEOPLE.formatted("organisation_id = gen_random_uuid()"), PIA.id());
            denied(app, PEOPLE.formatted("active = false"), SAM.id());
        });
        as(ADAM, app -> assertEquals(1, run(app, PEOPLE.formatted("signed_out_at = now()"), SAM.id())));
        try (Connection nobody = RunningStack.current().asApplication()) {
            nobody.setAutoCommit(false);
            denied(nobody, PEOPLE.formatted("active = false"), SAM.id());
            denied(nobody, organisation("agreement_until = agreement_until + 1"), PIA.house());
        }
    }

    @Test
    void aPartnerShutsOutNobodyOfAnotherHouse() throws SQLException {
        String compare = "select amparo.like_somebody_kept_away(?, 'PERSON', '{1}', ?)";
        for (Person partner : List.of(PIA, PAULA)) as(partner, app -> {
            denied(app, compare, SAM.house(), SAM.id());
            run(app, compare, SAM.house(), PIA.id());
        });
        as(PIA, app -> denied(app, "select amparo.shut_out_like_somebody_kept_away(?, 'PERSON', '{1}', ?)", SAM.house(), PIA.id()));
        as(ADAM, app -> run(app, compare, SAM.house(), PIA.id()));
    }

    @Test
    void withoutAContextNobodyIsToldWhoWorksWithHer() throws SQLException {
        var her = new UUID[1];
        as(PIA, app -> {
            try (var rows = app.createStatement().executeQuery("select survivor_id from amparo.referral where sent_at is not null limit 1")) {
                assertTrue(rows.next());
                her[0] = rows.getObject(1, UUID.class);
            }
            assertEquals(1, count(app, "select count(*) from (select amparo.lead_of(?) as who) l where who is not null", her[0]));
        });
        try (Connection nobody = RunningStack.current().asApplication()) {
            assertEquals(0, count(nobody, "select count(*) from (select amparo.lead_of(?) as who) l where who is not null", her[0]));
            assertEquals(0, count(nobody, "select cardinality(amparo.team_of(?))", her[0]));
            assertEquals(0, count(nobody, "select count(*) from (select amparo.unit_of(?) as which) u where which is not null", her[0]));
        }
    }

    private static String organisation(String change) {
        return "update amparo.organisation set " + change + " where organisation_id = ?";
    }
}
