package org.amparo.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.shared.Page;
import org.amparo.shared.PaymentDemandId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Unacceptable;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** Help costs a survivor nothing. Whoever asks for something in return is looked into by a supervisor, who reads no story for it. */
@Stateless
public class PaymentService {

    @Inject
    private Access access;
    @Inject
    private ServiceRecords services;
    @Inject
    private PaymentDemands demands;
    @Inject
    private Overseers overseers;
    @Inject
    private CareTeam team;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    public PaymentDemandId record(ServiceId service, PaymentAsked asked) {
        Permit permit = access.require(Action.RECORD_SERVICE, service);
        Service of = services.find(service, permit).orElseThrow(() -> access.refuse(Action.RECORD_SERVICE, service));
        PaymentDemandId id = PaymentDemandId.fresh();
        demands.add(id, of, asked, clock.instant(), permit);
        team.name(id, null, permit);
        timeline.add(TimelineKind.PAYMENT_DEMANDED, service, permit);
        overseers.tell(NoticeKind.PAYMENT_DEMANDED, id, permit);
        return id;
    }

    public List<PaymentDemand> of(ServiceId service) {
        return demands.of(service, access.require(Action.READ_SERVICES, service));
    }

    /** What waits, the oldest first. @param from the key of the page before, or null */
    public Page<PaymentDemand> open(String from) {
        ListPermit leave = access.requireList(Action.LIST_PAYMENTS_ASKED);
        return shown(Page.of(demands.open(TimeKey.parse(from, TimeKey.FIRST), leave), one -> TimeKey.of(one.recordedAt(), one.id())), leave);
    }

    /** What came of those that wait no more, the latest first. @param from the key of the page before, or null */
    public Page<PaymentDemand> settled(String from) {
        ListPermit leave = access.requireList(Action.LIST_PAYMENTS_ASKED);
        return shown(Page.of(demands.settled(TimeKey.parse(from, TimeKey.LAST), leave), one -> TimeKey.of(one.settledAt(), one.id())), leave);
    }

    private Page<PaymentDemand> shown(Page<PaymentDemand> page, ListPermit leave) {
        access.showing(leave, page.rows().stream().map(PaymentDemand::survivor).toList());
        return page;
    }

    /** Once is enough; nobody looks into what she wrote down herself. */
    public void settle(PaymentDemandId id, PaymentFinding finding) {
        Permit permit = access.require(Action.LOOK_INTO_CONCERN, id);
        PaymentDemand demand = demands.find(id, permit).orElseThrow(() -> access.refuse(Action.LOOK_INTO_CONCERN, id));
        if (finding == null) throw Unacceptable.because("finding", "support.problem.findingMissing");
        if (demand.recordedBy().equals(permit.holder())) throw Unacceptable.because("finding", "support.problem.notOwnRequest");
        if (!demands.settle(id, finding, clock.instant(), permit)) throw Unacceptable.because("finding", "support.problem.alreadySettled");
    }
}
