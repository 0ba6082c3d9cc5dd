package org.amparo.casework.promise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.Stale;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.WelfareCheckId;
import org.amparo.survivor.contact.SafeContacts;
import org.amparo.vault.Vault;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to the contact promise: made with her, kept by us, and a supervisor who decides when nobody reaches her. */
@Stateless
public class PromiseService {

    /** No promise was made yet. */
    public static final long NONE_YET = -1;

    @Inject
    private Access access;
    @Inject
    private Promises promises;
    @Inject
    private PromiseKeeper keeper;
    @Inject
    private SafeContacts contacts;
    @Inject
    private CareTeam team;
    @Inject
    private Timeline timeline;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public Optional<PromiseDetails> promise(Id subject) {
        Permit permit = access.require(Action.READ_CASE, subject);
        return promises.of(permit).map(p -> p.details(vault, permit));
    }

    /** @param shown the version that was on the page, {@link #NONE_YET} for the first */
    public void make(Id subject, MakePromise made, long shown) {
        Permit permit = access.require(Action.MANAGE_CASE, subject);
        if (!contacts.has(made.way(), permit)) throw Unacceptable.because("way", "casework.problem.missing.way");
        Optional<ContactPromise> earlier = promises.of(permit);
        Stale.check(shown, earlier.map(ContactPromise::version).orElse(NONE_YET));
        earlier.ifPresent(promise -> promise.renew(made, clock.instant(), vault, permit));
        earlier.ifPresent(promise -> keeper.remindAnew(promise, permit));
        ContactPromise promise = earlier.orElseGet(() -> first(made, permit));
        timeline.add(TimelineKind.CONTACT_PROMISED, promise.id(), permit);
    }

    private ContactPromise first(MakePromise made, Permit permit) {
        ContactPromise promise = new ContactPromise(made, clock.instant(), vault, permit);
        promises.add(promise, permit);
        team.nameLast(promise.id(), permit);
        keeper.remind(promise, permit);
        return promise;
    }

    /** For a supervisor: where nobody was reached. */
    public List<WelfareRow> welfare() {
        ListPermit leave = access.requireList(Action.LIST_UNREACHED);
        List<WelfareRow> rows = promises.welfare(leave);
        access.showing(leave, rows.stream().map(WelfareRow::survivor).toList());
        return rows;
    }

    /** For a supervisor: promises that were not kept, the longest overdue first. @param from the key of the page before, or null */
    public Page<OverduePromise> overdue(String from) {
        ListPermit leave = access.requireList(Action.LIST_PROMISES);
        Page<OverduePromise> page = Page.of(promises.overdue(clock.instant(), TimeKey.parse(from, TimeKey.FIRST), leave), row -> TimeKey.of(row.due(), row.id()));
        access.showing(leave, page.rows().stream().map(OverduePromise::survivor).toList());
        return page;
    }

    /** @param vital her life is at stake; it is kept beside the step */
    public void decide(WelfareCheckId id, WelfareStep step, boolean vital, long shown) {
        Permit permit = access.require(Action.DECIDE_WELFARE, id);
        WelfareCheck check = promises.open(permit).filter(c -> c.id().equals(id)).orElseThrow(Stale::new);
        Stale.check(shown, check.version());
        if (step == null) throw Unacceptable.because("step", "casework.problem.missing.step");
        Police said = promises.of(permit).map(ContactPromise::police).orElse(Police.NOT_ASKED);
        if (!WelfarePolicy.allows(step, said, vital)) throw Unacceptable.because("step", "casework.problem.policeNotAgreed");
        check.decided(step, vital, permit.holder(), clock.instant());
        timeline.add(TimelineKind.WELFARE_DECIDED, id, permit);
    }
}
