package org.amparo.justice.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;

/** One element of the map of one survivor, as stored. */
@Entity
@Table(name = "evidence_element")
class MapElement {

    @Id @Column(name = "element_id") private UUID id;
    @Column(name = "survivor_id", updatable = false) private UUID survivor;
    @Column(updatable = false) private UUID custodian;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Element element;
    @Column(name = "has_to_be_shown") private boolean hasToBeShown;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected MapElement() {}

    MapElement(SayElement said, Instant now, Permit permit) {
        this.id = org.amparo.shared.Id.next();
        this.survivor = permit.survivor().value();
        this.custodian = permit.custodian().value();
        this.element = said.element();
        say(said, now);
    }

    /** Also when only what shows it changed: somebody who saw less is told. */
    final void say(SayElement said, Instant now) {
        hasToBeShown = said.hasToBeShown();
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    Element element() {
        return element;
    }

    boolean hasToBeShown() {
        return hasToBeShown;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
