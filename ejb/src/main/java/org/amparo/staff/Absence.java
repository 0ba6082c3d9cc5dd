package org.amparo.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody is away from one moment to another, as stored. */
@Entity
@Table(name = "absence")
class Absence {

    @Id
    @Column(name = "absence_id")
    private UUID id;
    @Column(name = "user_id")
    private UUID user;
    @Column(name = "from_at")
    private Instant from;
    @Column(name = "until_at")
    private Instant until;

    protected Absence() {}

    Absence(UUID id, SayAway said) {
        this.id = id;
        this.user = said.who().value();
        this.from = said.from();
        this.until = said.until();
    }

    /** Back earlier than thought; one that has not begun never happens, so nothing of it is left ahead. */
    void endsAt(Instant at) {
        if (!at.isAfter(from)) from = at.minusMillis(1);
        until = at;
    }

    UUID user() { return user; }

    AwayTime shown() {
        return new AwayTime(id, from, until);
    }
}
