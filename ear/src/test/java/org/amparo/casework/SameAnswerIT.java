package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.desk.SentService;
import org.amparo.review.AccessLogService;
import org.amparo.review.BreakGlass;
import org.amparo.review.BreakGlassService;
import org.amparo.review.GlassReason;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.support.SupportService;
import org.junit.jupiter.api.Test;

/** Not yours, not there, and not for you because she keeps you away: the same work of the server for each, so that time tells nothing. */
@Holds({Recommendation.R_39, Recommendation.R_42})
class SameAnswerIT extends InContainer {

    private static final String WHY = "Her neighbour called: shouting, a broken door.";

    @Inject
    private CaseService cases;
    @Inject
    private SupportService services;
    @Inject
    private SentService referrals;
    @Inject
    private AccessLogService log;
    @Inject
    private BreakGlassService glass;
    @Inject
    private Exclusions exclusions;
    @Inject
    private OpenedCases opened;
    @Inject
    private Statements statements;

    private final OrganisationId house = OrganisationId.fresh();

    private long refused(Someone who, Callable<?> act) {
        return statements.of(who, () -> {
            try {
                act.call();
            } catch (Refusal | Unacceptable no) {
                return null;
            }
            throw new AssertionError(who + " was let in");
        });
    }

    @Test
    void whoIsNotOfTheTeamCostsTheServerTheSameAsACaseThatIsNotThere() {
        Someone lead = Someone.joins(house, Role.CASEWORKER);
        CaseId real = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
        Someone keptAway = Someone.joins(house, Role.CASEWORKER);
        lead.does(() -> {
            exclusions.excludePerson(real, keptAway.id());
            return null;
        });
        List<Someone> strangers = List.of(keptAway, Someone.joins(house, Role.CASEWORKER), Someone.joins(house, Role.LEGAL_ADVISER), Someone.joins(house, Role.ADMIN),
                Someone.joins(OrganisationId.fresh(), Role.PARTNER), Someone.joins(OrganisationId.fresh(), Role.SUPERVISOR));
        for (Someone stranger : strangers) {
            String who = stranger.roles().toString();
            assertEquals(refused(stranger, () -> cases.page(CaseId.fresh())), refused(stranger, () -> cases.page(real)), who);
            assertEquals(refused(stranger, () -> services.list(CaseId.fresh())), refused(stranger, () -> services.list(real)), who);
            assertEquals(refused(stranger, () -> referrals.of(CaseId.fresh())), refused(stranger, () -> referrals.of(real)), who);
            assertEquals(refused(stranger, () -> log.whoHasLooked(CaseId.fresh(), null)), refused(stranger, () -> log.whoHasLooked(real, null)), who);
        }
    }

    @Test
    void aNumberThatWasNeverGivenCostsTheSameAsOneThatMayNotBeOpened() {
        Someone lead = Someone.joins(house, Role.CASEWORKER);
        CaseId real = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
        String number = lead.does(() -> cases.head(real)).number();
        Someone keptAway = Someone.joins(house, Role.CASEWORKER);
        lead.does(() -> {
            exclusions.excludePerson(real, keptAway.id());
            return null;
        });

        long unreal = refused(keptAway, () -> glass.open(new BreakGlass("T-NEVERGIVEN", GlassReason.OTHER, WHY)));
        assertTrue(unreal > 1, "something was asked at all");
        assertEquals(unreal, refused(keptAway, () -> glass.open(new BreakGlass(number, GlassReason.OTHER, WHY))));
    }
}
