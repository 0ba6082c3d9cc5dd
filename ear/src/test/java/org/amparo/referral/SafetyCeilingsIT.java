package org.amparo.referral;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.promise.MakePromise;
import org.amparo.casework.promise.Police;
import org.amparo.casework.promise.PromiseService;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.Impact;
import org.amparo.casework.risk.Likelihood;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RecordSafetyEvent;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.WayId;
import org.amparo.work.SafetyTrigger;
import org.junit.jupiter.api.Test;

/** What looking after somebody's safety may ask of the database. */
class SafetyCeilingsIT extends Ceilings {

    @Inject
    private ContactService contacts;
    @Inject
    private RiskService risks;
    @Inject
    private SafetyPlanService safetyPlans;
    @Inject
    private PromiseService promises;
    @Inject
    private RestService rest;

    @Test
    void assessingARisk() {
        holds("assessing a risk", SAVE, w -> {
            long shown = w.worker().does(() -> risks.page(w.file())).standing().version();
            return once(w.worker(), () -> risks.assess(new AssessRisk(w.file(), RiskLevel.MEDIUM, OwnRating.LOW, RiskLevel.LOW, TookPart.TOGETHER,
                    List.of(new DomainRating(RiskDomain.DEBT, Likelihood.LIKELY, Impact.SERIOUS, null)), Set.of(RiskFactor.DEBT), "They call", null, shown)));
        });
    }

    @Test
    void theRiskPage() {
        holds("the risk page", CASE, w -> page(w.worker(), () -> risks.page(w.file())));
    }

    @Test
    void makingASafetyPlan() {
        holds("making a safety plan", SAVE, w -> once(w.worker(), () -> safetyPlans.make(new MakePlan(w.file(), PlanFor.NOW, TookPart.TOGETHER, "ES",
                Map.of(SafetyPart.WHO_HELPS, "Ana", SafetyPart.SAFE_PLACE, "Her aunt"), 0))));
    }

    @Test
    void somethingHappening() {
        holds("recording a safety event", SAVE, w -> once(w.worker(), () -> risks.happened(new RecordSafetyEvent(w.file(), SafetyTrigger.NEW_THREAT, "A call"))));
    }

    @Test
    void promisingContact() {
        holds("promising contact", SAVE, w -> {
            WayId way = w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.IN_PERSON, null, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null,
                    LeaveMessage.NO, false, false)));
            return once(w.worker(), () -> promises.make(w.file(), new MakePromise(7, way, Police.NOT_ASKED, "a voice"), PromiseService.NONE_YET)) + draftDropped(w.file(), "casework.promise", w.worker());
        });
    }

    @Test
    void lettingWorkRest() {
        holds("letting work rest", SAVE, w -> once(w.worker(), () -> rest.pause(w.file(), Pathway.PLAN, null)));
    }
}
