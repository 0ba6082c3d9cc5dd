package org.amparo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.casework.CaseType;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.ServiceId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.work.Priority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a case is about, and every answer to sharing with authorities, immigration, a court or a consulate, changes nothing about help: the
 * same steps are offered and go through, from the offer to its end, in every one of these worlds (INV-1).
 */
@Holds({Recommendation.R_01, Recommendation.R_02, Recommendation.R_04, Recommendation.R_31, Recommendation.R_41})
class UnconditionalIT extends InContainer {

    private static final Set<ConsentPurpose> ABOUT_PROCEEDINGS = EnumSet.of(ConsentPurpose.SHARE_WITH_AUTHORITY, ConsentPurpose.SHARE_WITH_IMMIGRATION,
            ConsentPurpose.SHARE_WITH_CONSULATE, ConsentPurpose.EVIDENCE_DISCLOSURE);

    private enum Said { NEVER_ASKED, GRANTED, REFUSED, WITHDRAWN }

    @Inject
    private OpenedCases opened;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private ConsentService consents;

    private final OrganisationId house = OrganisationId.fresh();
    private Someone lead;
    private Someone deputy;

    @BeforeEach
    void twoPeopleOfOneHouse() {
        lead = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
    }

    @Test
    void everyWorldOffersAndTakesTheSameSteps() {
        Map<String, List<String>> worlds = new LinkedHashMap<>();
        for (Said said : Said.values())
            for (CaseType about : CaseType.values()) {
                SurvivorId her = begun(about);
                for (ConsentPurpose purpose : ABOUT_PROCEEDINGS) answers(her, purpose, said);
                worlds.put(said + " " + about, helped(caseOf(her)));
            }

        assertEquals(Said.values().length * CaseType.values().length, worlds.size());
        assertEquals(1, Set.copyOf(worlds.values()).size(), worlds.toString());
        List<String> one = worlds.values().iterator().next();
        assertTrue(one.size() > 5 && one.stream().anyMatch(step -> step.contains("COMPLETED")), "a world in which nothing happens proves nothing: " + one);
    }

    private SurvivorId begun(CaseType about) {
        CaseId file = opened.of("Canarina", lead, deputy);
        return lead.together(e -> {
            e.createNativeQuery("update amparo.case_file set case_type = :about where case_id = :id").setParameter("about", about.name()).setParameter("id", file.value()).executeUpdate();
            return new SurvivorId((java.util.UUID) e.createNativeQuery("select survivor_id from amparo.case_file where case_id = :id").setParameter("id", file.value()).getSingleResult());
        });
    }

    private CaseId caseOf(SurvivorId her) {
        return lead.together(e -> new CaseId((java.util.UUID) e.createNativeQuery("select case_id from amparo.case_file where survivor_id = :her").setParameter("her", her.value()).getSingleResult()));
    }

    private void answers(SurvivorId her, ConsentPurpose purpose, Said said) {
        if (said == Said.NEVER_ASKED) return;
        RecordConsent yes = FirstTalk.yes(her, OrganisationId.fresh(), purpose, purpose.template().iterator().next());
        lead.does(() -> {
            var id = consents.record(said != Said.REFUSED ? yes
                    : new RecordConsent(her, yes.recipient(), purpose, null, Answer.REFUSED, Set.of(), Set.of(), null, null, yes.telling(), yes.giving(), null));
            if (said == Said.WITHDRAWN) consents.withdraw(her, id);
            return null;
        });
    }

    /** From the offer to the end; after each step what may be done next. */
    private List<String> helped(CaseId file) {
        NeedId need = lead.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
        ServiceId id = lead.does(() -> support.offer(file, new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, Funding.OWN_MEANS, false, Set.of(), null)));
        List<String> life = new ArrayList<>(List.of(now(id)));
        for (Step step : List.of(new Step.Accept(true), new Step.Start(true, LocalDate.now(), null, Frequency.WEEKLY), new Step.Pause(LocalDate.now().plusDays(3)), new Step.Resume(),
                new Step.Complete(HerView.preferredNotToSay(), Continuity.NONE_WANTED, null))) {
            lead.does(() -> {
                support.take(id, step, support.read(id).version());
                return null;
            });
            life.add(now(id));
        }
        return life;
    }

    private String now(ServiceId id) {
        ServiceDetails service = lead.does(() -> support.read(id));
        return service.state() + " " + new TreeSet<>(service.next());
    }
}
