package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The policy and the row wall answer alike what an organisation may read, whatever is recorded of it. */
class ReachIT extends InContainer {

    private static final Set<VettingCheck> CHECKS = EnumSet.complementOf(EnumSet.of(VettingCheck.CHILD_CERTIFICATION));

    @Inject
    private Directory directory;

    private Someone somebody;
    private OrganisationId asked;

    @BeforeEach
    void anOrganisationIsRecorded() {
        somebody = Someone.joins(OrganisationId.fresh(), Role.CASEWORKER);
        asked = OrganisationId.fresh();
        recorded();
    }

    @Test
    @Holds(Recommendation.R_56)
    void thePolicyAndTheWallAgree() {
        Set<Reach> seen = EnumSet.noneOf(Reach.class);
        for (State state : State.values())
            for (SuspensionGround ground : SuspensionGround.values())
                for (int lastDay : new int[] {-1, 0, 1}) {
                    LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));
                    now("state = '" + state + "', ground = " + (state == State.SUSPENDED ? "'" + ground + "'" : "null") + ", agreement_until = '" + today.plusDays(lastDay) + "'");
                    seen.add(bothSay());
                }
        assertEquals(EnumSet.allOf(Reach.class), seen);
    }

    @Test
    void theyAgreeOnEveryCheckAndOnChildren() {
        now("state = 'ACTIVE', agreement_until = '" + LocalDate.now().plusDays(9) + "'");
        assertEquals(Reach.ALL, bothSay());
        for (VettingCheck check : CHECKS) {
            String column = switch (check) {
                case DATA_PROTECTION -> "data_protection_on";
                case SAFEGUARDING -> "safeguarding_on";
                case COMPLAINTS_CONTACT -> "complaints_contact_on";
                default -> "conflicts_on";
            };
            now(column + " = null");
            assertEquals(Reach.SERVING, bothSay(), column);
            now(column + " = agreement_signed");
        }
        Someone.system(e -> e.createNativeQuery("insert into amparo.listing (listing_id, organisation_id, name, status, serves) values (gen_random_uuid(), ?1, 'Care', 'ACTIVE', '|CHILDREN|')")
                .setParameter(1, asked.value()).executeUpdate());
        assertEquals(Reach.SERVING, bothSay(), "children without the certificate");
        assertEquals(Reach.NOTHING, somebody.together(e -> directory.reach(OrganisationId.fresh())), "nobody knows it");
    }

    private Reach bothSay() {
        return somebody.together(e -> {
            String wall = (String) e.createNativeQuery("select amparo.partner_reach(?1)").setParameter(1, asked.value()).getSingleResult();
            Reach policy = directory.reach(asked);
            assertEquals(policy.name(), wall, () -> e.createNativeQuery("select cast(o.* as text) from amparo.organisation o where organisation_id = ?1")
                    .setParameter(1, asked.value()).getSingleResult().toString());
            return policy;
        });
    }

    private void recorded() {
        Someone.system(e -> e.createNativeQuery("""
                insert into amparo.organisation (organisation_id, name, kind, state, country, time_zone, agreement_signed, agreement_until,
                  data_protection_on, safeguarding_on, complaints_contact_on, conflicts_on, state_since)
                values (?1, 'Casa', 'SHELTER', 'ACTIVE', 'PE', 'America/Lima', ?2, ?3, ?2, ?2, ?2, ?2, now())""")
                .setParameter(1, asked.value()).setParameter(2, LocalDate.now().minusDays(9)).setParameter(3, LocalDate.now().plusDays(9)).executeUpdate());
    }

    private void now(String set) {
        Someone.system(e -> e.createNativeQuery("update amparo.organisation set " + set + " where organisation_id = ?1").setParameter(1, asked.value()).executeUpdate());
    }
}
