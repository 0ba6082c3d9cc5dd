package org.amparo.casework.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.ContactPromiseId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.contact.WayId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** One survivor's promise. Each time she is reached the time begins anew. */
@Entity
@Table(name = "contact_promise")
class ContactPromise {

    private static final SealedField HELPS = new SealedField("contact_promise", "helps", Compartment.NEEDS_SUPPORT);

    @Id
    @Column(name = "promise_id")
    private UUID id;
    @Column(name = "survivor_id", updatable = false)
    private UUID survivor;
    @Column(updatable = false)
    private UUID custodian;
    @Column(name = "every_days")
    private short everyDays;
    @Column(name = "way_id")
    private UUID way;
    @Enumerated(EnumType.STRING)
    private Police police;
    private Sealed helps;
    @Column(name = "agreed_at")
    private Instant agreedAt;
    @Column(name = "agreed_by")
    private UUID agreedBy;
    @Column(name = "last_reached_at")
    private Instant lastReached;
    @Column(name = "next_due")
    private Instant nextDue;
    @Column(name = "rests_until")
    private Instant restsUntil;
    @Version
    private long version;

    protected ContactPromise() {}

    ContactPromise(MakePromise made, Instant now, Vault vault, Permit permit) {
        this.id = ContactPromiseId.fresh().value();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        renew(made, now, vault, permit);
    }

    /** Agreed anew: the time counts from when she was last reached, or from now. */
    void renew(MakePromise made, Instant now, Vault vault, Permit permit) {
        helps = vault.seal(made.helps(), HELPS.at(id, permit.survivor()), helps, permit);
        everyDays = made.everyDays().shortValue();
        way = made.way().value();
        police = made.police();
        agreedAt = now;
        agreedBy = permit.holder().value();
        nextDue = due(now);
    }

    void reached(Instant now) {
        lastReached = now;
        nextDue = due(now);
    }

    /** She wants nobody to ask until then. */
    void rests(Instant until) {
        restsUntil = until;
        nextDue = until;
    }

    void goesOn(Instant now) {
        restsUntil = null;
        nextDue = due(now);
    }

    private Instant due(Instant now) {
        Instant next = now.plus(Duration.ofDays(everyDays));
        return restsUntil != null && restsUntil.isAfter(next) ? restsUntil : next;
    }

    ContactPromiseId id() { return new ContactPromiseId(id); }

    SurvivorId survivor() { return new SurvivorId(survivor); }

    Instant nextDue() { return nextDue; }

    Police police() { return police; }

    long version() { return version; }

    PromiseDetails details(Vault vault, Permit permit) {
        String words = permit.opens(Compartment.NEEDS_SUPPORT) ? vault.open(helps, HELPS.at(id, permit.survivor()), permit) : null;
        return new PromiseDetails(id(), everyDays, way == null ? null : new WayId(way), police, words, agreedAt, lastReached, nextDue, restsUntil, version);
    }
}
