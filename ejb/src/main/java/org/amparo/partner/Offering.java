package org.amparo.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;

/** A service as the directory lists it; nobody's service yet. */
@Entity
@Table(name = "listing")
class Offering {

    @Id
    @Column(name = "listing_id")
    private UUID id;
    @Column(name = "organisation_id")
    private UUID organisation;
    private String name;
    private String description = "";
    @Enumerated(EnumType.STRING)
    private ServiceStatus status;
    private String domains = "";
    private String languages = "";
    private String adjustments = "";
    private String serves = "";
    private String regions = "";
    @Column(name = "minimum_age")
    private Integer minimumAge;
    @Column(name = "maximum_age")
    private Integer maximumAge;
    @Column(name = "capacity_available")
    private Integer available;
    @Column(name = "capacity_maximum")
    private Integer maximum;
    private boolean waiting;
    @Column(name = "capacity_said_at")
    private Instant capacitySaidAt;
    @Column(name = "cross_border")
    private boolean crossBorder;
    @Column(name = "trauma_informed")
    private boolean traumaInformed;
    private boolean confidential;
    private boolean pledge;
    private boolean free;
    @Column(name = "edited_here")
    private boolean editedHere;
    @Version
    private long version;

    protected Offering() {}

    Offering(ListingId id, OrganisationId organisation) {
        this.id = id.value();
        this.organisation = organisation.value();
    }

    void isCalled(String name, String description, ServiceStatus status) {
        this.name = name;
        this.description = description;
        this.status = status;
    }

    void offers(Terms terms) {
        domains = Codes.names(terms.domains());
        languages = Codes.join(terms.languages());
        adjustments = Codes.names(terms.adjustments());
        serves = Codes.names(terms.serves());
        regions = Codes.join(terms.regions());
        minimumAge = terms.ages().from();
        maximumAge = terms.ages().to();
    }

    void pledges(Pledges pledges) {
        pledge = pledges.unconditional();
        free = pledges.free();
        confidential = pledges.confidential();
        crossBorder = pledges.crossBorder();
        traumaInformed = pledges.traumaInformed();
    }

    /** There is no way back by a file or by accident; only whoever keeps the directory takes the mark off. */
    void becomesConfidential() {
        confidential = true;
    }

    void hasRoom(Capacity capacity) {
        available = capacity.available();
        maximum = capacity.maximum();
        waiting = capacity.waiting();
        capacitySaidAt = capacity.saidAt();
    }

    /** From here on our own word about whom it serves stands against any file. */
    void wasEditedHere() {
        editedHere = true;
    }

    boolean editedHere() {
        return editedHere;
    }

    Capacity capacity() {
        return new Capacity(available, maximum, waiting, capacitySaidAt);
    }

    Pledges pledges() {
        return new Pledges(pledge, free, confidential, crossBorder, traumaInformed);
    }

    Terms terms() {
        return new Terms(Codes.read(domains, NeedDomain.class), Codes.read(languages), Codes.read(adjustments, Adjustment.class),
                Codes.read(serves, Served.class), Codes.read(regions), new AgeRange(minimumAge, maximumAge));
    }

    ListingDetails details(Organisation of) {
        return new ListingDetails(new ListingId(id), of.id(), of.name(), of.state(), name, description, status, terms(), capacity(), pledges(), version);
    }

    ListingId id() {
        return new ListingId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    long version() {
        return version;
    }
}
