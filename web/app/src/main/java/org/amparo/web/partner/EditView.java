package org.amparo.web.partner;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.partner.EditListing;
import org.amparo.partner.ListingDetails;
import org.amparo.partner.ListingService;
import org.amparo.partner.Pledges;
import org.amparo.partner.Served;
import org.amparo.partner.Terms;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;

/** What a service is, for whom, and what it pledges. With {@code of} instead of an id, a new one of that organisation. */
@Named
@ViewScoped
public class EditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListingService listings;
    @Inject
    private PartnerWords words;
    @Inject
    private Caller caller;

    private String id;
    private String of;
    private long version;
    private final ListingForm form = new ListingForm();
    private transient ListingDetails theirs;

    public void load() {
        if (id == null || id.isBlank()) {
            listings.mayBegin(organisation());
            return;
        }
        ListingDetails listing = listings.toEdit(ListingId.parse(id));
        of = listing.organisation().toString();
        version = listing.version();
        form.fill(listing);
    }

    public String save() {
        ListingId known = id == null || id.isBlank() ? null : ListingId.parse(id);
        Terms terms = new Terms(new HashSet<>(form.getDomains()), new HashSet<>(form.getLanguages()), new HashSet<>(form.getAdjustments()),
                new HashSet<>(form.getServes()), new HashSet<>(PartnerWords.lines(form.getRegions())),
                EditListing.ages(PartnerWords.number("minimumAge", form.getMinimumAge()), PartnerWords.number("maximumAge", form.getMaximumAge())));
        Pledges pledges = new Pledges(form.isPledge(), form.isFree(), form.isConfidential(), form.isCrossBorder(), form.isTraumaInformed());
        try {
            ListingId saved = listings.edit(new EditListing(known, organisation(), form.getName(), form.getDescription(), form.getStatus(), terms, pledges, version));
            return "/partner/listing?faces-redirect=true&id=" + saved;
        } catch (Stale somebodySavedFirst) {
            theirs = listings.toEdit(known);
            version = theirs.version();
            return null;
        }
    }

    /** What somebody else saved meanwhile, or null. */
    public ListingDetails getTheirs() {
        return theirs;
    }

    private OrganisationId organisation() {
        return of == null || of.isBlank() ? caller.organisation() : OrganisationId.parse(of);
    }

    public ListingForm getForm() {
        return form;
    }

    public List<SelectItem> getAllLanguages() {
        return new ArrayList<>(words.allLanguages());
    }

    public NeedDomain[] getAllDomains() {
        return NeedDomain.values();
    }

    public Adjustment[] getAllAdjustments() {
        return Adjustment.values();
    }

    public Served[] getAllServed() {
        return Served.values();
    }

    public ServiceStatus[] getStatuses() {
        return ServiceStatus.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
