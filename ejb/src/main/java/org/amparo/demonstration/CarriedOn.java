package org.amparo.demonstration;

import static org.amparo.demonstration.Colleague.CARLA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.casework.aftercare.AftercareService;
import org.amparo.casework.aftercare.DecideAftercare;
import org.amparo.casework.aftercare.Decision;
import org.amparo.casework.livelihood.LivelihoodService;
import org.amparo.casework.livelihood.PermissionStatus;
import org.amparo.casework.livelihood.RecordPermission;
import org.amparo.casework.promise.MakePromise;
import org.amparo.casework.promise.Police;
import org.amparo.casework.promise.PromiseService;
import org.amparo.casework.rest.Basis;
import org.amparo.casework.rest.GiveReflection;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.SurvivorId;
import org.amparo.support.Barrier;
import org.amparo.support.Frequency;
import org.amparo.support.Funding;
import org.amparo.support.InterruptReason;
import org.amparo.support.OfferService;
import org.amparo.support.PaymentAsked;
import org.amparo.support.PaymentService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.support.UpkeepService;
import org.amparo.survivor.contact.ContactService;

/** What daily care looks like: a promise kept, help that runs and help that stands still, a rest, and what comes afterwards. */
@ApplicationScoped
class CarriedOn {

    @Inject
    private Turns turns;
    @Inject
    private SupportService support;
    @Inject
    private UpkeepService upkeep;
    @Inject
    private PaymentService payments;
    @Inject
    private ContactService contacts;
    @Inject
    private PromiseService promises;
    @Inject
    private RestService rest;
    @Inject
    private LivelihoodService livelihood;
    @Inject
    private AftercareService aftercare;
    @Inject
    private Clock clock;

    /** A promise of two days, a group that ends in three weeks with nothing said about afterwards, and time to reflect. */
    void amal(SurvivorId amal, CaseId file, NeedId sleep) {
        promise(amal, file, 2, Police.NOT_AGREED, "أن أسمع صوتًا قبل المساء.");
        ServiceId group = running(file, sleep, NeedDomain.HEALTH_MENTAL, ServiceKind.PSYCHOSOCIAL_SUPPORT, today().plusDays(21), CARLA);
        turns.take(CARLA, () -> upkeep.barriers(group, Set.of(Barrier.CHILDCARE, Barrier.DISTANCE), Set.of(Barrier.DISTANCE), support.read(group).version()));
        turns.take(CARLA, () -> rest.give(file, new GiveReflection(Basis.COUNCIL_OF_EUROPE, today(), today().plusDays(45))));
        turns.take(CARLA, () -> livelihood.record(file, new RecordPermission(PermissionStatus.APPLIED_FOR, null, null, null, "مطبخ صغير."), LivelihoodService.NONE_YET));
    }

    /** A weekly promise, help that a provider interrupted, check-ins about the plan resting, and what was agreed for afterwards. */
    void samuel(SurvivorId samuel, CaseId file, NeedId fine) {
        promise(samuel, file, 7, Police.AGREED, "A message that asks nothing.");
        ServiceId advice = running(file, fine, NeedDomain.LEGAL, ServiceKind.LEGAL_HELP, null, CARLA);
        turns.take(CARLA, () -> support.take(advice, new Step.Interrupt(InterruptReason.STAFF, "Our adviser is ill until next month."), support.read(advice).version()));
        turns.take(CARLA, () -> payments.record(advice, new PaymentAsked(PaymentAsked.By.GO_BETWEEN, PaymentAsked.For.MONEY, PaymentAsked.Given.NOTHING, PaymentAsked.Complaint.NOT_NOW,
                "A man at the door said the advice is free, but the appointment is fifty.")));
        turns.take(CARLA, () -> rest.pause(file, Pathway.PLAN, today().plusDays(10)));
        turns.take(CARLA, () -> livelihood.record(file, new RecordPermission(PermissionStatus.ALLOWED_ON_TERMS, today().minusDays(300), today().plusDays(50),
                "Twenty hours a week.", "To drive a bus."), LivelihoodService.NONE_YET));
        turns.take(CARLA, () -> aftercare.decide(file, new DecideAftercare(Decision.AGREED, today(), "A call on a Sunday, and when it gets hard a coffee at the station.", "The driving school, when the fine is settled.", null,
                "To pay back a cousin, a little each month.", "The football team."), AftercareService.NONE_YET));
    }

    private void promise(SurvivorId her, CaseId file, int days, Police police, String helps) {
        turns.take(CARLA, () -> promises.make(file, new MakePromise(days, contacts.card(her).ways().getFirst().id(), police, helps), PromiseService.NONE_YET));
    }

    ServiceId running(CaseId file, NeedId need, NeedDomain domain, ServiceKind kind, LocalDate until, Colleague by) {
        ServiceId id = turns.of(by, () -> support.offer(file, new OfferService(need, domain, kind, null, null, Funding.GRANT, false, Set.of(), null)));
        turns.take(by, () -> support.take(id, new Step.Accept(true), support.read(id).version()));
        turns.take(by, () -> support.take(id, new Step.Start(true, today(), until, Frequency.WEEKLY), support.read(id).version()));
        return id;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
