package org.amparo.web.partner;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.ListingDetails;
import org.amparo.partner.Served;
import org.amparo.partner.listing.ServiceStatus;

/** The fields of a service while somebody types. */
public class ListingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String description;
    private ServiceStatus status = ServiceStatus.ACTIVE;
    private List<NeedDomain> domains = new ArrayList<>();
    private List<String> languages = new ArrayList<>();
    private List<Adjustment> adjustments = new ArrayList<>();
    private List<Served> serves = new ArrayList<>();
    private String regions;
    private String minimumAge;
    private String maximumAge;
    private boolean pledge;
    private boolean free;
    private boolean confidential;
    private boolean crossBorder;
    private boolean traumaInformed;

    void fill(ListingDetails listing) {
        name = listing.name();
        description = listing.description();
        status = listing.status();
        domains = new ArrayList<>(PartnerWords.sorted(listing.terms().domains()));
        languages = new ArrayList<>(listing.terms().languages());
        adjustments = new ArrayList<>(PartnerWords.sorted(listing.terms().adjustments()));
        serves = new ArrayList<>(PartnerWords.sorted(listing.terms().serves()));
        regions = String.join("\n", listing.terms().regions().stream().sorted().toList());
        minimumAge = PartnerWords.text(listing.terms().ages().from());
        maximumAge = PartnerWords.text(listing.terms().ages().to());
        pledge = listing.pledges().unconditional();
        free = listing.pledges().free();
        confidential = listing.pledges().confidential();
        crossBorder = listing.pledges().crossBorder();
        traumaInformed = listing.pledges().traumaInformed();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public ServiceStatus getStatus() {
        return status;
    }

    public void setStatus(ServiceStatus status) {
        this.status = status;
    }

    public List<NeedDomain> getDomains() {
        return domains;
    }

    public void setDomains(List<NeedDomain> domains) {
        this.domains = domains;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public List<Adjustment> getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(List<Adjustment> adjustments) {
        this.adjustments = adjustments;
    }

    public List<Served> getServes() {
        return serves;
    }

    public void setServes(List<Served> serves) {
        this.serves = serves;
    }

    public String getRegions() {
        return regions;
    }

    public void setRegions(String regions) {
        this.regions = regions;
    }

    public String getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(String minimumAge) {
        this.minimumAge = minimumAge;
    }

    public String getMaximumAge() {
        return maximumAge;
    }

    public void setMaximumAge(String maximumAge) {
        this.maximumAge = maximumAge;
    }

    public boolean isPledge() {
        return pledge;
    }

    public void setPledge(boolean pledge) {
        this.pledge = pledge;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public boolean isCrossBorder() {
        return crossBorder;
    }

    public void setCrossBorder(boolean crossBorder) {
        this.crossBorder = crossBorder;
    }

    public boolean isTraumaInformed() {
        return traumaInformed;
    }

    public void setTraumaInformed(boolean traumaInformed) {
        this.traumaInformed = traumaInformed;
    }
}
