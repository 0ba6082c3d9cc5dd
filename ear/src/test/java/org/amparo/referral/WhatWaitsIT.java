package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.casework.promise.MakePromise;
import org.amparo.casework.promise.Police;
import org.amparo.casework.promise.PromiseService;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskOversightService;
import org.amparo.casework.risk.RiskRow;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.referral.Referring.World;
import org.amparo.referral.breach.BreachKind;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.breach.OpenIncident;
import org.amparo.review.unconditional.UnconditionalService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.ServiceId;
import org.amparo.support.InterruptReason;
import org.amparo.support.OfferService;
import org.amparo.support.PaymentAsked;
import org.amparo.support.PaymentService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.support.UpkeepService;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.survivor.contact.WayId;
import org.amparo.survivor.worry.HowUrgent;
import org.amparo.survivor.worry.PersonKnows;
import org.amparo.survivor.worry.TellWorry;
import org.amparo.survivor.worry.TellWorryService;
import org.amparo.survivor.worry.Whom;
import org.amparo.survivor.worry.WorryService;
import org.amparo.work.oversight.OversightService;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WhatWaits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a supervisor is counted in one statement, and each number is that of the list it leads to, today and when everything is late. */
class WhatWaitsIT extends InContainer {

    private static final Duration LATER = Duration.ofDays(40);

    @Inject
    private Referring story;
    @Inject
    private OversightService oversight;
    @Inject
    private RiskService risks;
    @Inject
    private RiskOversightService watched;
    @Inject
    private ContactService contacts;
    @Inject
    private PromiseService promises;
    @Inject
    private SupportService support;
    @Inject
    private ConsentService consents;
    @Inject
    private UpkeepService upkeep;
    @Inject
    private PaymentService payments;
    @Inject
    private UnconditionalService unconditional;
    @Inject
    private TellWorryService telling;
    @Inject
    private WorryService worries;
    @Inject
    private BreachService breaches;

    private World w;

    @BeforeEach
    void somethingWaitsInEveryList() {
        w = story.world();
        Referring.does(w.worker(), () -> risks.assess(new AssessRisk(w.file(), RiskLevel.HIGH, OwnRating.MEDIUM, RiskLevel.LOW, TookPart.TOGETHER, List.of(), Set.of(), "They call", null,
                risks.page(w.file()).standing().version())));
        WayId way = w.worker().does(() -> contacts.add(w.her(), new KeepWay(1, Channel.IN_PERSON, null, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null,
                LeaveMessage.NO, false, false)));
        Referring.does(w.worker(), () -> promises.make(w.file(), new MakePromise(7, way, Police.NOT_ASKED, "a voice"), PromiseService.NONE_YET));
        Referring.does(w.worker(), () -> payments.record(running(), new PaymentAsked(PaymentAsked.By.GO_BETWEEN, PaymentAsked.For.MONEY, PaymentAsked.Given.NOTHING, PaymentAsked.Complaint.NOT_NOW, "fifty")));
        refuses();
        ServiceId broken = running();
        Referring.does(w.worker(), () -> support.take(broken, new Step.Interrupt(InterruptReason.STAFF, "until May"), support.read(broken).version()));
        Someone mona = Someone.joins(w.worker().organisation(), Role.COMMUNITY_MONITOR);
        mona.does(() -> telling.tell(new TellWorry(Whom.A_CHILD, "He is always alone", HowUrgent.NOW, PersonKnows.NO, "At the well")));
    }

    @Test
    void everyNumberIsThatOfItsList() {
        Map<WhatWaits, Waiting> today = waiting();

        assertEquals(watched().size(), today.get(WhatWaits.RISKS).open());
        assertEquals(new Waiting(WhatWaits.HELP, 1, 0), today.get(WhatWaits.HELP));
        assertEquals(new Waiting(WhatWaits.PAYMENTS, 1, 0), today.get(WhatWaits.PAYMENTS));
        assertEquals(w.supervisor().does(() -> worries.waiting(null)).rows().size(), today.get(WhatWaits.WORRIES).open(), "also before somebody has let one lie");
        assertEquals(0, today.get(WhatWaits.WORRIES).late());
        assertEquals(unconditional().size(), today.get(WhatWaits.AFTER_A_NO).open());
        assertEquals(null, today.get(WhatWaits.PROMISES), "a list in which nothing waits is not named");
    }

    @Test
    void theGreatestDangerThatNobodyLookedAtIsSaidWithItsDay() {
        Waiting high = waiting().get(WhatWaits.RISKS);
        assertEquals(RiskLevel.HIGH, RiskLevel.fromTheTop(high.grade()));
        assertEquals(watched().getFirst().viewBy(), high.due());

        Referring.does(w.worker(), () -> risks.assess(new AssessRisk(w.file(), RiskLevel.EXTREME, OwnRating.MEDIUM, RiskLevel.HIGH, TookPart.TOGETHER, List.of(), Set.of(), "They are at the door", null,
                risks.page(w.file()).standing().version())));
        Waiting extreme = waiting().get(WhatWaits.RISKS);
        assertEquals(RiskLevel.EXTREME, RiskLevel.fromTheTop(extreme.grade()));
        assertEquals(watched().getFirst().viewBy(), extreme.due());
    }

    @Test
    void anIncidentWaitsWithItsSeventyTwoHoursUntilItIsClosed() {
        assertEquals(null, waiting().get(WhatWaits.INCIDENTS));
        ReferralId id = story.sent(w);
        Referring.does(w.supervisor(), () -> breaches.markInError(id, BreachKind.WRONG_RECIPIENT, breaches.of(id).referralVersion()));

        List<OpenIncident> listed = w.supervisor().does(() -> breaches.ofUnit());
        assertEquals(List.of(id), listed.stream().map(OpenIncident::referral).toList());
        assertEquals(new Waiting(WhatWaits.INCIDENTS, 1, 0, null, listed.getFirst().notifyBy()), waiting().get(WhatWaits.INCIDENTS));
        TestClock.later(Duration.ofHours(73), () -> assertEquals(1, waiting().get(WhatWaits.INCIDENTS).late()));
        assertEquals(List.of(), story.world().supervisor().does(() -> breaches.ofUnit()), "another unit");
    }

    @Test
    void whatIsPastItsDayIsLate() {
        TestClock.later(LATER, () -> {
            Map<WhatWaits, Waiting> then = waiting();

            assertEquals(List.of(1, 1), List.of(then.get(WhatWaits.RISKS).open(), then.get(WhatWaits.RISKS).late()));
            assertEquals(new Waiting(WhatWaits.PROMISES, 1, 1, null, w.supervisor().does(() -> promises.overdue(null)).rows().getFirst().due()), then.get(WhatWaits.PROMISES));
            assertEquals(new Waiting(WhatWaits.HELP, 1, 1), then.get(WhatWaits.HELP));
            assertEquals(new Waiting(WhatWaits.WORRIES, 1, 1, null, w.supervisor().does(() -> worries.waiting(null)).rows().getFirst().due()), then.get(WhatWaits.WORRIES));
            assertEquals(1, w.supervisor().does(() -> upkeep.atRisk()).size());
            assertEquals(1, w.supervisor().does(() -> promises.overdue(null)).rows().size());
            assertEquals(1, w.supervisor().does(() -> worries.waiting(null)).rows().size());
        });
    }

    @Test
    void anotherUnitWaitsForNothing() {
        Someone elsewhere = story.world().supervisor();
        assertEquals(List.of(), elsewhere.does(() -> oversight.waiting()).stream().filter(list -> list.what() != WhatWaits.RISKS).toList());
    }

    private Map<WhatWaits, Waiting> waiting() {
        return w.supervisor().does(() -> oversight.waiting()).stream().collect(Collectors.toMap(Waiting::what, list -> list));
    }

    private List<RiskRow> watched() {
        return w.supervisor().does(() -> watched.ofUnit());
    }

    private List<?> unconditional() {
        return w.supervisor().does(() -> unconditional.waiting(null)).page().rows();
    }

    private void refuses() {
        RecordConsent asked = FirstTalk.yes(w.her(), OrganisationId.fresh(), ConsentPurpose.SHARE_WITH_AUTHORITY, ConsentPurpose.SHARE_WITH_AUTHORITY.template().iterator().next());
        Referring.does(w.worker(), () -> consents.record(new RecordConsent(w.her(), asked.recipient(), asked.purpose(), null, Answer.REFUSED, Set.of(), Set.of(), null, null, asked.telling(), asked.giving(), null)));
    }

    private ServiceId running() {
        ServiceId id = w.worker().does(() -> support.offer(w.file(), new OfferService(w.need(), NeedDomain.SAFETY_HOUSING, ServiceKind.answering(NeedDomain.SAFETY_HOUSING).getFirst(), null, null,
                null, false, Set.of(), null)));
        Referring.does(w.worker(), () -> support.take(id, new Step.Accept(true), support.read(id).version()));
        Referring.does(w.worker(), () -> support.take(id, new Step.Start(true, LocalDate.now(), null, null), support.read(id).version()));
        return id;
    }
}
