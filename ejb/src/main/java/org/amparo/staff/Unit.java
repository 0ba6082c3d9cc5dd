package org.amparo.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.UnitId;

/** One team of an organisation, as stored. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    @Column(name = "unit_id")
    private UUID id;
    @Column(name = "organisation_id")
    private UUID organisation;
    private String name;

    protected Unit() {}

    Unit(UnitId id, OrganisationId organisation, String name) {
        this.id = id.value();
        this.organisation = organisation.value();
        this.name = name;
    }

    boolean wasCalled(String shown) {
        return name.equals(shown);
    }

    void isCalled(String next) {
        name = next;
    }

    OrganisationId organisation() { return new OrganisationId(organisation); }
}
