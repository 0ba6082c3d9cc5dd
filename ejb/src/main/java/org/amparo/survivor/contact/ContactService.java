package org.amparo.survivor.contact;

import static org.amparo.access.Action.EDIT_CONTACT;
import static org.amparo.access.Action.READ_SAFE_CONTACT;
import static org.amparo.access.Action.REVEAL_CONTACT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.Profile;
import org.amparo.shared.Stale;
import org.amparo.shared.Typed;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.keepaway.NobodyKeptAway;
import org.amparo.survivor.keepaway.NobodyKeptAway.Named;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.survivor.search.Traces;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** The door to how she can be reached: the card, the number behind it, what she changes about it, and what came of every try. */
@Stateless
public class ContactService {

    private static final SealedField NOTE = new SealedField("contact_attempt", "note", Compartment.CONTACT);

    @Inject
    private Access access;
    @Inject
    private ContactRecords records;
    @Inject
    private Ways ways;
    @Inject
    private SafeContacts contacts;
    @Inject
    private Traces traces;
    @Inject
    private Welfare welfare;
    @Inject
    private NobodyKeptAway away;
    @Inject
    private Vault vault;
    @Inject
    private Profile profile;
    @Inject
    private Instance<WhoMayBeContact> whoMayBeContact;
    @Inject
    private Clock clock;
    @Inject
    private Event<ContactTried> tried;

    public ContactCard card(Id subject) {
        return contacts.card(access.require(READ_SAFE_CONTACT, subject));
    }

    /** The number or address itself: an act of its own, on record as such. */
    public String reveal(Id subject, WayId way) {
        Permit permit = access.require(REVEAL_CONTACT, subject);
        return ways.reach(one(way, REVEAL_CONTACT, permit), permit);
    }

    public WayId add(Id subject, KeepWay said) {
        Permit permit = access.require(EDIT_CONTACT, subject);
        KeepWay kept = said.normalised(profile);
        throughNobodyImplicated(kept, permit);
        SafeContact row = new SafeContact(WayId.fresh(), permit);
        row.keep(kept, ways.sealed(kept, row, permit), clock.instant());
        records.add(row, permit);
        leaveTraces(permit);
        return row.id();
    }

    /** @param shown the version that was on the page */
    public void change(Id subject, WayId way, KeepWay said, long shown) {
        Permit permit = access.require(EDIT_CONTACT, subject);
        SafeContact row = fresh(way, shown, permit);
        KeepWay kept = said.keeping(ways.reach(row, permit)).normalised(profile);
        throughNobodyImplicated(kept, permit);
        row.keep(kept, ways.sealed(kept, row, permit), clock.instant());
        records.write();
        leaveTraces(permit);
    }

    /** She was asked, and it is still so. */
    public void confirm(Id subject, WayId way, long shown) {
        Permit permit = access.require(EDIT_CONTACT, subject);
        fresh(way, shown, permit).confirm(clock.instant());
        records.write();
        welfare.confirmed(contacts.card(permit), permit);
    }

    public void end(Id subject, WayId way, long shown) {
        Permit permit = access.require(EDIT_CONTACT, subject);
        fresh(way, shown, permit).end(clock.instant());
        records.write();
        leaveTraces(permit);
    }

    /** A way through somebody who may not stand between us and her any more is none; nobody calls there again. */
    public void endThroughImplicated(Id subject) {
        Permit permit = access.require(EDIT_CONTACT, subject);
        List<SafeContact> through = records.all(permit).stream().filter(row -> isThroughImplicated(row, permit)).toList();
        if (through.isEmpty()) return;
        through.forEach(row -> row.endThroughKeptAway(clock.instant()));
        records.write();
        leaveTraces(permit);
    }

    private boolean isThroughImplicated(SafeContact row, Permit permit) {
        SafeWay way = ways.opened(row, permit);
        return !mayBe(way.whoMayAnswer(), permit) || row.channel() == Channel.TRUSTED_PERSON && !mayBe(ways.reach(row, permit), permit);
    }

    /** What came of a try; when too many failed in a row, somebody sees to her welfare. */
    public void tried(Id subject, WayId way, Outcome outcome, String note) {
        Permit permit = access.require(EDIT_CONTACT, subject);
        var typed = new Typed("survivor");
        if (outcome == null) typed.missing("outcome");
        String words = typed.optional("note", note, 2000);
        typed.check();
        SafeContact row = one(way, EDIT_CONTACT, permit);
        var id = Id.next();
        records.tried(id, way, row.channel(), outcome, vault.seal(words, NOTE.at(id, permit.survivor()), permit), clock.instant(), permit);
        List<Outcome> latest = records.tries(null, profile.failedAttempts(), permit).stream().map(ContactRecords.StoredTry::outcome).toList();
        boolean welfareDue = ContactPolicy.welfareIsDue(latest, profile.failedAttempts());
        tried.fire(new ContactTried(permit, outcome, welfareDue));
        if (welfareDue) welfare.due(permit);
        else if (!outcome.failed()) welfare.reached(permit);
    }

    public Page<Try> tries(Id subject, String before) {
        Permit permit = access.require(READ_SAFE_CONTACT, subject);
        return Page.of(records.tries(before, Page.SIZE + 1, permit).stream().map(t -> new Try(t.id(), t.way(), t.channel(), t.at(), t.by(), t.outcome(),
                vault.open(t.note(), NOTE.at(t.id(), permit.survivor()), permit))).toList(), t -> t.id().toString());
    }

    private void throughNobodyImplicated(KeepWay way, Permit permit) {
        away.mayHelp(List.of(new Named(Spot.WAY, "whoMayAnswer", way.whoMayAnswer()), new Named(Spot.WAY, "reach", way.reach())), permit);
        refuseImplicated("whoMayAnswer", way.whoMayAnswer(), permit);
        if (way.channel() == Channel.TRUSTED_PERSON) refuseImplicated("reach", way.reach(), permit);
    }

    private void refuseImplicated(String field, String name, Permit permit) {
        if (name != null && whoMayBeContact.isResolvable() && whoMayBeContact.get().isSurely(name, permit)) throw Unacceptable.because(field, "survivor.problem.implicated");
    }

    private boolean mayBe(String name, Permit permit) {
        return name == null || !whoMayBeContact.isResolvable() || whoMayBeContact.get().mayBe(name, permit);
    }

    private void leaveTraces(Permit permit) {
        Set<String> numbers = new TreeSet<>();
        records.all(permit).stream().filter(row -> row.channel().isNumber()).forEach(row -> numbers.add(ways.reach(row, permit)));
        traces.phones(numbers, permit);
    }

    private SafeContact one(WayId way, Action action, Permit permit) {
        return records.one(way, permit).orElseThrow(() -> access.refuse(action, way));
    }

    private SafeContact fresh(WayId way, long shown, Permit permit) {
        if (records.wasEnded(way, permit)) throw new Stale();
        SafeContact row = one(way, EDIT_CONTACT, permit);
        Stale.check(shown, row.version());
        return row;
    }
}
